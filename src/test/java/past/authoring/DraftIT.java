package past.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import past.curriculum.Editions;
import past.curriculum.domain.ChangeKind;
import past.curriculum.domain.Problem;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.testing.Cast;
import past.testing.ServerTest;

/** The draft in a real server: nobody writes over what they have not seen, and nothing unsound is published. */
@ServerTest
class DraftIT {
    private static final String PATH = "competencies/CUL-1.yaml";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Draft draft;

    @Inject
    private Publishing publishing;

    @Inject
    private Checks checks;

    @Inject
    private Exchange exchange;

    @Inject
    private Editions editions;

    @Inject
    private Cast cast;

    @AfterEach
    void leave_no_draft_behind() {
        Asking author = cast.author();
        draft.changes(author).forEach(c -> draft.revert(author, c.path()));
    }

    private String changed() {
        return editions.texts(editions.current()).get(PATH) + "# " + UUID.randomUUID() + "\n";
    }

    private String seen(Asking author) {
        return draft.text(author, PATH).map(DraftText::digest).orElse("");
    }

    @Test
    void a_text_is_kept_under_the_name_of_its_writer_and_can_go_back() {
        Asking author = cast.author();
        String text = changed();
        assertTrue(draft.save(author, PATH, seen(author), text) instanceof Saving.Saved);
        DraftText kept = draft.text(author, PATH).orElseThrow();
        assertEquals(text, kept.text());
        assertEquals(DraftText.State.CHANGED, kept.state());
        assertEquals(author.name(), kept.editedBy());
        draft.revert(author, PATH);
        assertEquals(
                DraftText.State.PUBLISHED,
                draft.text(author, PATH).orElseThrow().state());
    }

    @Test
    void typing_the_published_text_again_leaves_nothing_in_the_draft() {
        Asking author = cast.author();
        String published = editions.texts(editions.current()).get(PATH);
        draft.save(author, PATH, seen(author), changed());
        draft.save(author, PATH, seen(author), published.replace("\n", "\r\n"));
        assertEquals(List.of(), draft.changes(author));
    }

    @Test
    void of_two_authors_the_second_is_told_and_a_repeated_saving_is_harmless() {
        Asking one = cast.author();
        Asking two = cast.author();
        String seen = seen(one);
        String first = changed();
        assertTrue(draft.save(one, PATH, seen, first) instanceof Saving.Saved);
        assertTrue(draft.save(one, PATH, seen, first) instanceof Saving.Saved, "sent twice");
        Saving late = draft.save(two, PATH, seen, changed());
        assertEquals(first, ((Saving.Overtaken) late).other().text());
        assertEquals(first, draft.text(two, PATH).orElseThrow().text());
    }

    @Test
    void of_savings_at_the_same_time_one_is_kept_and_the_others_are_told() throws Exception {
        Asking author = cast.author();
        String seen = seen(author);
        List<Callable<Saving>> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String text = changed();
            all.add(() -> draft.save(author, PATH, seen, text));
        }
        int saved = 0;
        for (Future<Saving> one : threads.invokeAll(all)) {
            saved += one.get() instanceof Saving.Saved ? 1 : 0;
        }
        assertEquals(1, saved);
    }

    @Test
    void what_cannot_be_stored_is_refused_with_a_reason() {
        Asking author = cast.author();
        for (String text : List.of("", " \n", "x".repeat(1_000_001), "a\0b", "half \uD83D")) {
            assertTrue(draft.save(author, PATH, seen(author), text) instanceof Saving.Unfit);
        }
        assertTrue(draft.save(author, "../../etc/passwd", "", "x") instanceof Saving.Unfit);
        assertEquals(List.of(), draft.changes(author));
    }

    @Test
    void only_authors_write_and_only_authors_and_leads_look() {
        Asking lead = cast.lead();
        assertThrows(Refused.class, () -> draft.save(lead, PATH, seen(lead), changed()));
        assertThrows(Refused.class, () -> exchange.bring(lead, new byte[0], false, false));
        assertFalse(draft.texts(lead).isEmpty());
        for (Asking other : List.of(cast.trainee(), cast.supervisor())) {
            assertThrows(Refused.class, () -> draft.texts(other));
            assertThrows(Refused.class, () -> draft.revert(other, PATH));
            assertThrows(Refused.class, () -> exchange.edition(other, 1));
            assertThrows(Refused.class, () -> publishing.publish(other, 0, ChangeKind.TYPO, "x", Set.of()));
        }
    }

    @Test
    void a_draft_with_an_error_is_not_published() {
        Asking author = cast.author();
        int before = editions.current();
        draft.save(author, PATH, seen(author), changed().replace("title:", "titel:"));
        Publishing.Answer answer = publishing.publish(author, draft.revision(), ChangeKind.TYPO, "A typo", Set.of());
        assertEquals(Publishing.Result.HAS_ERRORS, answer.result());
        assertEquals(before, editions.current());
    }

    @Test
    void a_draft_that_promises_is_not_published_and_says_where() {
        Asking author = cast.author();
        int before = editions.current();
        String text = changed().replace("descriptor: ", "descriptor: Success is guaranteed. ");
        draft.save(author, PATH, seen(author), text);
        assertEquals(List.of("lint.promise"), errors(publishing.findings(author)));
        assertEquals(
                List.of("lint.promise"), errors(checks.check(author, PATH, text).problems()));
        Publishing.Answer answer = publishing.publish(author, draft.revision(), ChangeKind.TYPO, "A promise", Set.of());
        assertEquals(Publishing.Result.HAS_ERRORS, answer.result());
        assertEquals(before, editions.current());
    }

    private static List<String> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(Problem::rule).toList();
    }

    @Test
    void a_sound_draft_becomes_the_next_edition_and_is_empty_then() {
        Asking author = cast.author();
        String text = changed();
        draft.save(author, PATH, seen(author), text);
        int before = editions.current();
        Publishing.Answer answer =
                publishing.publish(author, draft.revision(), ChangeKind.CLARIFICATION, "Said better", Set.of());
        assertEquals(new Publishing.Answer(Publishing.Result.PUBLISHED, before + 1), answer);
        assertEquals(text, editions.texts(before + 1).get(PATH));
        assertEquals(List.of(), draft.changes(author));
        assertTrue(draft.save(author, PATH, seen(author), changed()) instanceof Saving.Saved, "typing goes on");
    }

    @Test
    void a_draft_that_changed_while_the_author_looked_is_not_published() {
        Asking author = cast.author();
        draft.save(author, PATH, seen(author), changed());
        long looked = draft.revision();
        draft.save(author, PATH, seen(author), changed());
        int before = editions.current();
        assertEquals(
                Publishing.Result.CHANGED_MEANWHILE,
                publishing
                        .publish(author, looked, ChangeKind.TYPO, "A typo", Set.of())
                        .result());
        assertEquals(
                Publishing.Result.REASON_MISSING,
                publishing
                        .publish(author, draft.revision(), ChangeKind.TYPO, " ", Set.of())
                        .result());
        assertEquals(before, editions.current());
    }

    @Test
    void nothing_changed_is_no_edition() {
        assertEquals(
                Publishing.Result.NOTHING_CHANGED,
                publishing
                        .publish(cast.author(), draft.revision(), ChangeKind.TYPO, "Nothing", Set.of())
                        .result());
    }

    @Test
    void an_export_brought_back_changes_nothing_and_a_changed_one_is_in_the_draft() {
        Asking author = cast.author();
        byte[] zip = exchange.edition(author, editions.current());
        assertEquals(0, exchange.bring(author, zip, true, false).changed());
        SortedMap<String, String> texts = new TreeMap<>(editions.texts(editions.current()));
        String text = changed();
        texts.put(PATH, text);
        texts.remove("README.md");
        Exchange.Imported imported = exchange.bring(author, Archive.pack(texts), true, false);
        assertEquals(2, imported.changed());
        assertEquals(texts, draft.texts(author));
    }

    @Test
    void an_import_does_not_replace_what_was_typed_unless_told_to() {
        Asking author = cast.author();
        byte[] zip = exchange.edition(author, editions.current());
        String typed = changed();
        draft.save(author, PATH, seen(author), typed);
        Exchange.Imported asked = exchange.bring(author, zip, false, false);
        assertEquals(List.of(PATH), asked.overwrites());
        assertEquals(typed, draft.text(author, PATH).orElseThrow().text());
        assertEquals(1, exchange.bring(author, zip, false, true).changed());
        assertEquals(List.of(), draft.changes(author));
    }

    @Test
    void a_hostile_zip_leaves_the_draft_as_it_was() {
        Asking author = cast.author();
        SortedMap<String, String> texts = new TreeMap<>(editions.texts(editions.current()));
        texts.put(PATH, changed());
        texts.put("../outside.yaml", "x: 1\n");
        Exchange.Imported imported = exchange.bring(author, Archive.pack(texts), false, true);
        assertEquals(1, imported.refusals().size());
        assertEquals(List.of(), draft.changes(author));
    }
}
