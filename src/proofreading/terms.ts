/**
 * Words of trades and technology that neither the engine nor the word list knows. Lower case: they are right in any
 * case. Kept by hand, of words that are common where people are interviewed.
 */
const TERMS = `
  accessibility a11y acl agentic airflow alertmanager allyship analytics ansible api apis appsec argocd async
  atlassian auditability autocomplete autoscaler autoscaling backfill backfilled backfilling backfills backpressure
  backend backends benchmarked bioinformatics blockchain bootcamp bootcamps bugfix bugfixes bytecode canary
  changelog changelogs chatbot chatbots checklist checkout cicd cli clickstream clickthrough cloudformation
  codebase codebases codegen config configs confluent containerised containerization containerize containerized
  cron crossplane crm css cutover cutovers cybersecurity cyclomatic dashboarding databricks dataflow datacenter
  datacenters datacentre datacentres dataframe dataframes datalake dataset datasets datastore datastores dbt
  deadlock deadlocked debounce dedupe deduped deduplicate deduplicated deduplicating deduplication denormalised
  denormalized deserialize deserialization devops devrel devsecops dimensionality django docker dockerfile
  dockerized downsampling downtime dropdown dropdowns dns dropshipping dunning ebitda ecommerce edtech elasticsearch
  embeddings endpoint endpoints ereader ergonomics esport esports etl eslint exfiltration explainability failover
  failovers fastapi fhir figma fintech firestore firmware fivetran flamegraph flamegraphs  fsync
  frontend frontends fulfilment fuzzer gamification gamified geofence geofencing geospatial gherkin git github
  gitlab gitops golang goroutine goroutines grafana graphql grpc hackathon hackathons hadoop haproxy hashmap
  headcount healthcare healthtech helm heatmap heatmaps hotfix hotfixes hotspot html http https hyperparameter
  hyperparameters iac iam idempotence idempotency idempotent inbox inclusivity inferencing infosec infra
  ingester ingestion ingress insurtech integrations interoperability interoperable iot
  javascript jenkins jira json jsonb jupyter jvm jwt kafka kanban keras kinesis kpi kpis kotlin kubectl kubernetes
  lakehouse lambda langchain latencies lidar linter linters linting linux liveness llm llms loadbalancer localisation
  localization lookahead lookup lookups macos martech matplotlib maven medtech memoization memoize mentee mentees
  mentorship metaprogramming microfrontend microfrontends microservice microservices middleware mindmap mindmaps
  misconfiguration misconfigured mlops mockup mockups modularity mongo mongodb monolith monoliths monorepo monorepos
  multicloud multimodal multiregion multitenancy multitenant mutex mutexes mvp mypy mysql namespace namespaces
  navbar neurodivergent neurodiverse neurodiversity nextjs nginx nlp nodejs nosql npm nullable numpy oauth observability
  observables offboarding okr okrs onboard onboarded onboarding onsite ontologies opensearch openshift orchestrator
  orchestrators ota outage outages overfit overfitting oversampling pageload pandas parquet passwordless
  payables payload payloads paywall perf phishing php pipelined pitchbook playbook playbooks
  plugin plugins podcast podcasts polyfill polyfills polyglot postgis postgres postgresql postmortem postmortems
  powerbi prefetch prefetching preprod presales prioritisation prioritization productionise productionize
  productionized productized profiler profilers proptech protobuf protobufs provisioned pubsub pyspark
  pytest python pytorch quant quants queryable rabbitmq ramped rasterization rearchitect rearchitected
  rearchitecting rebase rebased rebasing rebrand rebranded rebranding receivables redis redshift refactor refactored
  refactoring refactors regex regexes reindex reindexed reindexing repo repos replatform replatformed
  replatforming replayable repro reskilling resharding resharded retarget retargeting retro retros retry retries
  retrying retryable roadmap roadmaps roadmapping rollback rollbacks rollout rollouts rota rotas ruby runbook
  runbooks runtime runtimes saas sandboxed sandboxing scalability scalable schemas scikit scrum sdk sdks
  selenium serializable serializer serializers serverless sharded sharding shards shortlist
  shortlisted sklearn slack slas slo slos snowflake snowpack spa spacy spark splunk spreadsheet spreadsheets sql
  sqlalchemy sqlite sre sres ssd stakeholder stakeholders standup standups startup startups stateful stateless
  storyboarding storyboard storyboards storytelling subgraph subnet subnets subquery substring sunsetting svelte
  swimlane swimlanes symfony tableau tailwind takeaway takeaways takehome tcp teardown teardowns telehealth
  telemedicine telemetry templated templating tensorboard tensorflow terraform throughput tooling toolchain
  toolchains toolkit toolkits touchpoint touchpoints traceability triage triaged triaging turnaround typechecking
  typescript uat ubuntu unbundling unicode unittest unshipped upsell upselling upsells
  upsert upserts upskill upskilled upskilling uptime usability userbase ux vectorised vectorized versioned
  versioning viewport virtualenv vite vitest vpc vue walkthrough walkthroughs waveform webapp webapps webassembly
  webhook webhooks webinar webinars webpack websocket websockets whiteboard whiteboarded whiteboarding whiteboards
  whitepaper whitepapers wifi wireframe wireframed wireframes wireframing workflow workflows workload workloads
  workstream workstreams xgboost xml yaml yarn zookeeper
  bereavement biotech caregiving casework caseworker caseworkers debrief debriefed debriefing
  debriefs deescalate deescalation demurrage fundraise fundraiser fundraisers fundraising handoff handoffs handover
  handovers huddle invigilation keyworker lacrosse merch merchandiser outpatient
  outpatients paralegal paralegals paraprofessional preceptor preceptors preceptorship rewatch safeguarding
  scaffolded signposting signposted sommelier storefront storefronts subledger sublet teammate teammates timesheet
  timesheets touchscreen townhall townhalls turndown unboxing uncontactable underwriter underwriters unionised
  unionized upcycled upcycling upfront vlookup voicemail voicemails waitlist waitlisted walkabout wellbeing
  workaround workarounds worklist worklists
  okay ok yoga parkrun bouldering geocaching homebrew homebrewing sourdough kombucha ramen emoji emojis selfie
  commis brassica brassicas lol tbh omg btw cannulation timecode trackside
  maths laundrette biro nan loch dal pharma bono majeure dashcam inflight combi lookbook crit convenor caesarean
  merci danke gracias obrigado obrigada grazie arigato diolch shukran salamat salam ciao hola bonjour dank takk tack
  spasibo mahalo aloha asante namaste slainte maith agat molto muito sked weeker wholetime
  copywriting copywriter copywriters captioner captioners comms goodself pls colo qual quals requal nowcast nowcasting per diem disbond timetabler
  printf scanf cgroup cgroups sysctl strace gdal rasterio geopandas geotiff shapefile shapefiles estimand estimands
  newbuild newbuilds newbuilding newbuildings gelcoat helibase operatory megger kindy poolish biga levain pandan elote mezcal
  tomme pleacher pleachers keyholder keyholders laydown tannoy supervisee supervisees telerad roos utes smoko arvo
  pulldown pullthrough switchgear busbar busbars downlight downlights skirtings snagging defrag draghead wayleave wayleaves
  blog blogs blogging matric codec codecs vlog livestream livestreams
`;

const KNOWN: ReadonlySet<string> = new Set(TERMS.split(/\s+/));

export function isTerm(word: string): boolean {
  return KNOWN.has(word.toLowerCase());
}
