package past.curriculum.domain;

import java.time.LocalDate;

/**
 * Who stands behind a text.
 *
 * @param author null when not named
 * @param reviewer a named clinician; null until one has reviewed it
 * @param writtenOn null when never noted
 * @param checkedOn when law and medicine were last looked up; null when the text holds neither
 * @param nextReview when somebody has to look again; null when nothing in it goes stale
 */
public record Review(String author, String reviewer, LocalDate writtenOn, LocalDate checkedOn, LocalDate nextReview) {

    /** Whether a named clinician has read it and agreed to be named. */
    public boolean reviewed() {
        return reviewer != null;
    }

    public boolean isDue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today);
    }

    /** The day a reader is told: when it was last checked, else when it was written; null when neither is noted. */
    public LocalDate date() {
        return checkedOn == null ? writtenOn : checkedOn;
    }
}
