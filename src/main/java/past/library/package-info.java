/**
 * The shelf: what is used beside the lessons, on paper or in the room. Job aids, guides, circles and forms, role-play
 * kits for three, rubrics for written work, and the glossary.
 *
 * <p>Promises: everybody reads them in the edition that applies to them; every page prints as a handout that says its
 * edition, its date and whether a clinician has reviewed it. Nothing that a person writes on one of these papers is kept
 * here. Out of scope: playing a case on the screen ({@code scenario}), and anything that is marked.
 */
package past.library;
