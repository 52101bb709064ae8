package past.people.domain;

/** What doors a person may open. Sight of particular trainees comes from contracts, never from a role. */
public enum Role {
    /** A licensed clinician in training. */
    TRAINEE("/progress/today"),
    /** Approves hours and signs competencies of the trainees they have a contract with. */
    SUPERVISOR("/progress/desk"),
    /** Writes and publishes the curriculum; sees no answers by name. */
    AUTHOR("/authoring/draft"),
    /** Runs the programme: people, cohorts, contracts, progress. */
    LEAD("/people/cohorts");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** The page where the day starts in this role, as a path of the application. */
    public String home() {
        return home;
    }
}
