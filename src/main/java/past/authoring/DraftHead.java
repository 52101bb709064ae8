package past.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row on which writers of the draft wait for each other. */
@Entity
@Table(name = "draft_head")
public class DraftHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long revision;

    protected DraftHead() {}

    long getRevision() {
        return revision;
    }

    void changed() {
        revision++;
    }
}
