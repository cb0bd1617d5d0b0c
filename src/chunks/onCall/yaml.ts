/** The YAML parser: loaded with the first front matter that is not plain, or the first value that is quoted. */
export { Document, isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, stringify } from 'yaml';
