package past.testing.browser;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An author mends a sentence; what people have finished stays as it was. */
class AuthorJourneyIT extends Journey {

    private static final String PAGE = "authoring/draft?path=lessons/M3L2.md";
    private static final String BEFORE = "What never starts does not have to be stopped.";
    private static final String AFTER = "What is never begun does not have to be stopped.";

    @Test
    void an_author_corrects_a_sentence_and_publishes_it_as_edition_two() {
        signIn("author@past.example");
        go(PAGE);
        see("Preview");
        mustBeClean();

        correct();

        until(() -> find("#preview").getText().contains(AFTER));
        until(() -> find("#saved").getText().startsWith("Saved"));
        mustBeClean();
        screens("author-draft");
        press("Compare");
        see("Compare with edition 1");
        mustBeClean();
        screens("author-compare");

        go("authoring/publish");
        see("lessons/M3L2.md");
        mustBeClean();
        choose("Clarification");
        fill("Reason", "The sentence on touch that is never begun reads more easily.");
        screens("author-publish");
        press("Publish edition 2");

        see("Edition 2 is published and entered in the ledger.");
        go("curriculum/editions");
        see("The sentence on touch that is never begun reads more easily.");
        mustBeClean();
        screens("author-editions");

        leave();
        finishedWorkKeepsItsEdition();
    }

    /** Maya's first attempt and Ines's reading are older than the new edition. */
    private void finishedWorkKeepsItsEdition() {
        signIn("maya@past.example");
        go("quiz/quiz?lesson=M3L2");
        press("Attempt 1");
        see("· edition 1");
        mustBeClean();
        leave();

        signIn("ines@past.example");
        go("lesson/lesson?code=M3L2");
        see("in edition 1.");
        see(BEFORE);
        mustNotSee(AFTER);
        screens("author-reader");
    }

    private void correct() {
        WebElement text = browser.findElement(By.id("text"));
        browser.executeScript(
                "const [text, before, after] = arguments; const at = text.value.indexOf(before);"
                        + "if (at < 0) throw new Error('the sentence is not there');"
                        + "text.focus(); text.setSelectionRange(at, at + before.length);"
                        + "document.execCommand('insertText', false, after);",
                text,
                BEFORE,
                AFTER);
    }
}
