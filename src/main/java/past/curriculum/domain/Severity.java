package past.curriculum.domain;

/** How much a finding in a document weighs: an error keeps it from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
