package past.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import past.curriculum.edition.CurriculumFiles;

class ArchiveTest {

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            writing.to(zip);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        return zip(z -> {
            z.putNextEntry(new ZipEntry(name));
            z.write(content);
        });
    }

    private static List<String> refusals(byte[] zip) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Archive.Contents contents = Archive.unpack(zip, path -> path.startsWith("lessons/"));
            assertTrue(contents.texts().isEmpty() || contents.refusals().isEmpty(), "refused and yet unpacked");
            return contents.refusals();
        });
    }

    private static void refusedWith(String words, byte[] zip) {
        List<String> refusals = refusals(zip);
        assertEquals(1, refusals.size(), refusals.toString());
        assertTrue(refusals.get(0).contains(words), refusals.get(0));
    }

    @Property(tries = 200)
    void what_is_exported_comes_back_unchanged(@ForAll("curricula") SortedMap<String, String> texts) {
        byte[] once = Archive.pack(texts);
        Archive.Contents contents = Archive.unpack(once, path -> true);
        assertEquals(List.of(), contents.refusals());
        assertEquals(texts, contents.texts());
        assertArrayEquals(once, Archive.pack(contents.texts()));
    }

    @Provide
    Arbitrary<SortedMap<String, String>> curricula() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abcXYZ019-_ äß")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(n -> !n.isBlank());
        Arbitrary<String> paths = names.list().ofMinSize(1).ofMaxSize(3).map(p -> String.join("/", p));
        Arbitrary<String> texts = Arbitraries.strings()
                .all()
                .excludeChars('\0')
                .ofMaxLength(400)
                .filter(t -> StandardCharsets.UTF_8.newEncoder().canEncode(t));
        return Arbitraries.maps(paths, texts).ofMinSize(1).ofMaxSize(12).map(TreeMap::new);
    }

    @Test
    void the_curriculum_itself_comes_back_byte_for_byte() {
        SortedMap<String, String> files = CurriculumFiles.in(Path.of("curriculum"));
        assertEquals(files, Archive.unpack(Archive.pack(files), p -> true).texts());
    }

    @Test
    void paths_that_leave_the_folder_are_refused() {
        refusedWith("points outside", zip("../lessons/x.md", new byte[3]));
        refusedWith("points outside", zip("lessons/../../x.md", new byte[3]));
        refusedWith("points outside", zip("lessons//x.md", new byte[3]));
        refusedWith("absolute", zip("/lessons/x.md", new byte[3]));
        refusedWith("absolute", zip("C:lessons/x.md", new byte[3]));
        refusedWith("backslash", zip("lessons\\..\\x.md", new byte[3]));
        refusedWith("no path has", zip("lessons/x\ny.md", new byte[3]));
        refusedWith("No part of the curriculum", zip("bin/run.sh", new byte[3]));
    }

    @Test
    void a_hundred_thousand_entries_are_refused_before_any_is_unpacked() {
        byte[] zip = zip(z -> {
            z.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 100_000; i++) {
                ZipEntry entry = new ZipEntry("lessons/" + i + ".md");
                entry.setSize(0);
                entry.setCrc(0);
                z.putNextEntry(entry);
            }
        });
        refusedWith("more than 2,000 entries", zip);
    }

    @Test
    void a_few_entries_too_many_are_refused() {
        refusedWith("more than 2,000 entries", zip(z -> {
            for (int i = 0; i <= Archive.ENTRIES; i++) {
                z.putNextEntry(new ZipEntry("lessons/" + i + ".md"));
            }
        }));
    }

    @Test
    void a_thousandfold_ratio_is_stopped_while_it_unpacks() {
        byte[] bomb = zip("lessons/x.md", new byte[900_000]);
        assertTrue(bomb.length < 2000, "the bomb should be small: " + bomb.length);
        refusedWith("more than 100 times", bomb);
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_while_it_unpacks() {
        byte[] bomb = zip("lessons/x.md", new byte[60_000_000]);
        int size = sizeInDirectory(bomb);
        bomb[size] = 10; // says: ten bytes
        bomb[size + 1] = 0;
        bomb[size + 2] = 0;
        bomb[size + 3] = 0;
        refusedWith("more than 100 times", bomb);
    }

    private static int sizeInDirectory(byte[] zip) {
        for (int at = zip.length - 46; at >= 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at + 24;
            }
        }
        throw new IllegalStateException("no directory");
    }

    @Test
    void an_entry_over_one_megabyte_and_a_total_over_the_limit_are_refused() {
        byte[] noise = new byte[1_100_000];
        new java.util.Random(1).nextBytes(noise);
        refusedWith("larger than 1,000,000 bytes", zip("lessons/x.md", noise));
        byte[] text = new byte[990_000];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('a' + noise[i] % 13 + 13);
        }
        refusedWith("larger than 32 MB", zip(z -> {
            for (int i = 0; i < 40; i++) {
                z.putNextEntry(new ZipEntry("lessons/" + i + ".md"));
                z.write(text);
            }
        }));
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        refusedWith("not UTF-8", zip("lessons/x.md", new byte[] {'a', (byte) 0xC3, 'b'}));
        refusedWith("not UTF-8", zip("lessons/x.md", new byte[] {'a', 0, 'b'}));
        refusedWith("not UTF-8", zip("lessons/x.md", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    }

    @Test
    void the_same_name_twice_is_refused() {
        byte[] zip = zip(z -> {
            z.putNextEntry(new ZipEntry("lessons/a.md"));
            z.putNextEntry(new ZipEntry("lessons/b.md"));
        });
        String bytes = new String(zip, StandardCharsets.ISO_8859_1).replace("lessons/b.md", "lessons/a.md");
        refusedWith("twice", bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void links_are_refused() {
        byte[] zip = zip("lessons/x.md", "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        int directory = sizeInDirectory(zip) - 24;
        zip[directory + 5] = 3; // made on Unix
        zip[directory + 40] = (byte) 0xFF;
        zip[directory + 41] = (byte) 0xA1; // a symbolic link
        refusedWith("is a link", zip);
    }

    @Test
    void damaged_files_and_other_files_are_refused_without_an_exception() {
        byte[] good =
                zip("lessons/x.md", "Some text that is long enough to be packed".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), refusals(good));
        refusedWith("not a zip", new byte[0]);
        refusedWith("not a zip", "hello".getBytes(StandardCharsets.UTF_8));
        refusedWith("no files", zip(z -> z.putNextEntry(new ZipEntry("lessons/"))));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= (byte) 0x5A;
            refusals(bad);
            refusals(java.util.Arrays.copyOf(good, i));
        }
    }

    @Test
    void everything_wrong_with_names_is_said_at_once() {
        byte[] zip = zip(z -> {
            z.putNextEntry(new ZipEntry("../a.md"));
            z.putNextEntry(new ZipEntry("/b.md"));
            z.putNextEntry(new ZipEntry("c.exe"));
        });
        assertEquals(3, refusals(zip).size());
    }

    @Test
    void folders_and_files_without_compression_are_fine() {
        byte[] zip = zip(z -> {
            z.putNextEntry(new ZipEntry("lessons/"));
            z.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry("lessons/a.md");
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update("Text".getBytes(StandardCharsets.UTF_8));
            entry.setCrc(crc.getValue());
            entry.setSize(4);
            z.putNextEntry(entry);
            z.write("Text".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(
                Map.of("lessons/a.md", "Text"), Archive.unpack(zip, p -> true).texts());
    }
}
