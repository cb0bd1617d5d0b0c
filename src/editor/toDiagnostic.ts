import * as vscode from 'vscode';
import type { Finding, Severity } from '../guidelines/guideline.js';
import { rangeIn } from '../workspace/noteDocument.js';
import { guidelinePage } from './guidelinePages.js';
import { locate } from './relatedPlaces.js';

/** Who reports a problem, as the Problems panel shows it. */
export const SOURCE = 'afterword';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as a problem. The document must still be at the version that was checked. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeIn(document, finding.range),
    finding.message,
    SEVERITIES[finding.severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: guidelinePage(finding.rule) };
  return diagnostic;
}

/** The problems of one version, with the places in other notes that they speak of. */
export function toDiagnostics(
  document: vscode.TextDocument,
  findings: readonly Finding[],
): Promise<vscode.Diagnostic[]> {
  return Promise.all(
    findings.map(async (finding) => {
      const diagnostic = toDiagnostic(document, finding);
      if (finding.related) diagnostic.relatedInformation = await locate(finding.related);
      return diagnostic;
    }),
  );
}
