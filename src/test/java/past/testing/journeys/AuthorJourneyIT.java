package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import past.testing.browser.Journey;

/** An author's day: a sentence is corrected, looked at, compared and published; what people have finished stays as it was. */
@Order(7)
class AuthorJourneyIT extends Journey {

    private static final String BEFORE = "seem to contradict each other";
    private static final String AFTER = "appear to contradict one another";

    /** Changes the text as typing does, at one place. */
    private void replace(String old, String now) {
        find("#text");
        browser.executeScript(
                "const t = document.getElementById('text');"
                        + "if (!t.value.includes(arguments[0])) throw new Error('not in the text');"
                        + "t.value = t.value.replace(arguments[0], arguments[1]);"
                        + "t.dispatchEvent(new Event('input', {bubbles: true}));",
                old,
                now);
    }

    private void tap(String css) {
        press(find(css));
    }

    private void untilSaved() {
        until(() -> browser.findElement(By.id("saved")).getText().startsWith("Saved"));
    }

    @Test
    void an_author_corrects_a_sentence_and_publishes_the_next_edition() {
        signIn("author@past.example");
        go("curriculum/editions");
        mustBeClean();
        int current = Integer.parseInt(find("tbody th .figure").getText());
        go("authoring/draft");
        mustBeClean();
        screens("authoring-draft");

        go("authoring/draft?path=lessons/M3L2.md");
        mustBeClean();
        replace("minutes: 105", "minuts: 105");
        see("Did you mean “minutes”?");
        tap(".finding-error[data-line='4']");
        assertEquals("text", browser.switchTo().activeElement().getDomAttribute("id"));
        see("Line 4, column 1");
        mustBeClean();

        replace("minuts: 105", "minutes: 105");
        replace(BEFORE, AFTER);
        until(() -> browser.findElement(By.id("preview")).getText().contains(AFTER));
        until(() -> browser.findElement(By.id("counts")).getText().startsWith("No "));
        untilSaved();
        screens("authoring-lesson");

        press("Compare");
        see("each other.");
        assertEquals("seem", find("del").getText());
        assertEquals("appear", find("ins").getText());
        mustBeClean();
        screens("authoring-compare");

        go("authoring/publish");
        choose("Clarification");
        fill("Reason", "Say the contradiction more gently.");
        assertTrue(
                browser.findElements(By.name("cohort")).stream().allMatch(b -> b.isSelected()),
                "a clarification proposes that cohorts move");
        mustBeClean();
        screens("authoring-publish");
        tap("#act");
        see("Edition " + (current + 1) + " is published and entered in the ledger");
        see("Say the contradiction more gently.");
        mustBeClean();
        screens("authoring-editions");

        leave();
        whatWasFinishedStays(current);
        leave();
        aNewReadingIsOfTheNewText(current + 1);
    }

    /** Maya's first attempt at the quiz and Ines's reading are older than anything published here. */
    private void whatWasFinishedStays(int before) {
        signIn("maya@past.example");
        go("quiz/quiz?lesson=M3L2");
        press("Attempt 1");
        see("· edition 1");
        mustBeClean();
        leave();

        signIn("ines@past.example");
        go("lesson/lesson?code=M3L2");
        see("This lesson changed since you read it");
        see("Say the contradiction more gently.");
        see("in edition " + before + ".");
        see(BEFORE);
        mustNotSee(AFTER);
        mustBeClean();
        screens("author-finished-reading");
        press("Read it as edition " + (before + 1) + " has it");
        see(AFTER);
        see("in edition " + before + ". That stays on your record.");
        mustBeClean();
    }

    /** Tomás has only begun. */
    private void aNewReadingIsOfTheNewText(int now) {
        signIn("tomas@past.example");
        go("lesson/lesson?code=M3L2");
        see("· edition " + now);
        see(AFTER);
        mustNotSee(BEFORE);
        mustBeClean();
    }

    @Test
    void what_somebody_else_wrote_is_not_written_over() {
        signIn("author@past.example");
        go("authoring/draft?path=lessons/M3L1.md");
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        go("authoring/draft?path=lessons/M3L1.md");
        replace("minutes: ", "minutes: 1");
        untilSaved();
        browser.switchTo().window(first);
        replace("code: M3L1", "code: M3L1 ");
        see("Your text is kept here and is not saved yet.");
        mustBeClean();
        press("Keep mine instead");
        untilSaved();
        press("More");
        press("Go back to the published text");
        see("The document is as published again.");
    }

    @Test
    void a_draft_case_is_seen_as_a_graph_and_played() {
        signIn("author@past.example");
        go("authoring/draft?path=scenarios/SC04.yaml");
        find("svg.graph");
        mustBeClean();
        screens("authoring-case");
        press("Play");
        tap(".try-options a");
        find(".try-path li");
        mustBeClean();
        go("authoring/try?path=quizzes/M3L2.yaml");
        tap("#act");
        see("pass mark 80 %");
        mustBeClean();
        go("authoring/exchange");
        mustBeClean();
        screens("authoring-exchange");
    }
}
