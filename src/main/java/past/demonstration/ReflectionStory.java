package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import past.people.domain.Asking;
import past.reflection.Reflections;
import past.reflection.Shares;

/** What Ines and Maya wrote for themselves, and the two texts that they showed to a supervisor. */
@ApplicationScoped
class ReflectionStory {

    @Inject
    private Reflections reflections;

    @Inject
    private Shares shares;

    void tell(Folk folk, Timeline timeline) throws IOException {
        String[] texts = texts();
        Asking ines = folk.ines();
        writes(timeline, ines, folk.between(.2), texts[0]);
        writes(timeline, ines, folk.between(.35), texts[1]);
        long[] turning = writes(timeline, ines, folk.between(.43), texts[2]);
        timeline.on(
                folk.between(.44), 9, 5, () -> shares.share(ines, turning[0], folk.contract(ines, folk.lindqvist())));
        timeline.on(folk.between(.45), 12, 50, () -> shares.sharedWith(folk.lindqvist(), 1).stream()
                .findFirst()
                .ifPresent(row -> shares.read(folk.lindqvist(), row.shareId())));
        writes(timeline, ines, folk.between(.75), texts[3]);

        Asking maya = folk.maya();
        writes(timeline, maya, folk.between(.7), texts[4]);
        long[] hard = writes(timeline, maya, folk.ago(7), texts[5]);
        timeline.on(folk.ago(6), 8, 10, () -> shares.share(maya, hard[0], folk.contract(maya, folk.okafor())));
    }

    /** @param text the prompt's id in the first line, then what was written */
    private long[] writes(Timeline timeline, Asking author, LocalDate day, String text) {
        long[] id = new long[1];
        String[] parts = text.split("\n", 2);
        timeline.on(day, 22, 5, () -> {
            Reflections.Written written =
                    reflections.write(author, UUID.randomUUID().toString(), parts[0].strip(), parts[1].strip(), null);
            must(written.id() != 0, parts[0] + " " + written.verdict());
            id[0] = written.id();
        });
        return id;
    }

    private static String[] texts() throws IOException {
        try (InputStream file = ReflectionStory.class.getResourceAsStream("reflections.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n----\n");
        }
    }
}
