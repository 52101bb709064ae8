package past.testing.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One trainee who saves as fast as the server answers: answers of one open quiz attempt over and over, and hour entries.
 * Remembers what the server has acknowledged and what was on its way when it died.
 */
final class Saver {

    private static final String QUIZ = "M3L2";
    private static final Pattern ITEM = Pattern.compile("data-item=\"([^\"]+)\" data-kind=\"one\"");

    private final Client client;
    private final Random chance;
    private final LocalDate newest = LocalDate.now().minusDays(2);
    private long attempt;
    private final List<String> items = new ArrayList<>();
    private int logged;

    private final Map<String, String> acknowledgedAnswer = new LinkedHashMap<>();
    private String itemOnItsWay;
    private String valueOnItsWay;

    private final Map<String, Map<String, String>> sent = new LinkedHashMap<>();
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private int acknowledgedAnswers;

    Saver(Trainees.Trainee person, URI base) {
        client = new Client(person, base);
        chance = new Random(person.id());
    }

    Set<String> acknowledgedEntries() {
        return acknowledged;
    }

    Set<String> sentEntries() {
        return sent.keySet();
    }

    int acknowledgedAnswers() {
        return acknowledgedAnswers;
    }

    void at(URI address) {
        client.at(address);
    }

    /** Opens the attempt whose answers are saved from now on. */
    void begin() throws IOException, InterruptedException {
        HttpResponse<String> begun = client.post(
                "quiz/quiz",
                Map.of(
                        "begin-form", "begin-form",
                        "lesson", QUIZ,
                        "requestKey", UUID.randomUUID().toString(),
                        "begin", "x",
                        "jakarta.faces.ViewState", "stateless"));
        String place = begun.headers().firstValue("Location").orElse("");
        Matcher id = Pattern.compile("id=(-?\\d+)").matcher(place);
        if (!id.find()) {
            throw new IOException("No attempt was begun: " + begun.statusCode() + " " + place);
        }
        attempt = Long.parseLong(id.group(1));
        Matcher found = ITEM.matcher(client.get("quiz/attempt?id=" + attempt).body());
        while (found.find()) {
            items.add(found.group(1));
        }
        if (items.isEmpty()) {
            throw new IOException("The attempt shows no item with one answer");
        }
    }

    /** Saves until the server is gone. */
    void saveUntilItDies() throws InterruptedException {
        try {
            while (true) {
                for (int i = 0; i < 3; i++) {
                    answer();
                }
                log();
            }
        } catch (IOException gone) {
            // killed
        }
    }

    private void answer() throws IOException, InterruptedException {
        String item = items.get(chance.nextInt(items.size()));
        String value = "" + chance.nextInt(3);
        itemOnItsWay = item;
        valueOnItsWay = value;
        HttpResponse<String> heard = client.put(
                "api/quiz/answer",
                "{\"attempt\":" + attempt + ",\"item\":\"" + item + "\",\"values\":[\"" + value + "\"]}");
        if (heard.statusCode() != 200) {
            throw new IllegalStateException("answer: " + heard.statusCode() + " " + heard.body());
        }
        acknowledgedAnswer.put(item, value);
        itemOnItsWay = null;
        acknowledgedAnswers++;
    }

    private void log() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        // 24 quarters of an hour a day, from 06:00
        LocalTime start = LocalTime.of(6, 0).plusMinutes(15L * (logged % 24));
        LocalDate day = newest.minusDays(logged / 24);
        logged++;
        Map<String, String> fields = Map.of(
                "log", "log",
                "requestKey", key,
                "category", "EDU-CORE",
                "day", day.toString(),
                "start", start.toString(),
                "minutes", "15",
                "modality", "VIDEO",
                "learningPoint", "",
                "send", "x",
                "jakarta.faces.ViewState", "stateless");
        sent.put(key, fields);
        HttpResponse<String> answer = client.post("practicum/log", fields);
        if (!isLogged(answer)) {
            throw new IllegalStateException("hours at " + day + " " + start + ": " + refusal(answer));
        }
        acknowledged.add(key);
    }

    private static String refusal(HttpResponse<String> answer) {
        Matcher reasons = Pattern.compile("class=\"wrong\"[^>]*>([^<]*)").matcher(answer.body());
        return answer.statusCode() + (reasons.find() ? " " + reasons.group(1) : "");
    }

    private static boolean isLogged(HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 302 && place.contains("said=practicum");
    }

    /** Sends everything again that was sent since the last time: nothing may be doubled by it. */
    void sendAgain(int newest) throws IOException, InterruptedException {
        List<Map<String, String>> all = List.copyOf(sent.values());
        for (Map<String, String> fields : all.subList(Math.max(0, all.size() - newest), all.size())) {
            HttpResponse<String> answer = client.post("practicum/log", fields);
            if (!isLogged(answer)) {
                throw new IllegalStateException("a repeated entry is refused: " + fields + refusal(answer));
            }
            acknowledged.add(fields.get("requestKey"));
        }
    }

    /** Reads the attempt and names every answer that is neither the one acknowledged nor the one that was on its way. */
    List<String> lostAnswers() throws IOException, InterruptedException {
        String page = client.get("quiz/attempt?id=" + attempt).body();
        List<String> lost = new ArrayList<>();
        for (String item : items) {
            String shown = shown(page, item);
            boolean kept = shown.equals(acknowledgedAnswer.getOrDefault(item, ""));
            boolean arrived = item.equals(itemOnItsWay) && shown.equals(valueOnItsWay);
            if (!kept && !arrived) {
                lost.add("attempt " + attempt + " " + item + " shows '" + shown + "' instead of "
                        + acknowledgedAnswer.get(item));
            }
            if (!shown.isEmpty()) {
                acknowledgedAnswer.put(item, shown);
            }
        }
        itemOnItsWay = null;
        return lost;
    }

    private static String shown(String page, String item) {
        Matcher chosen = Pattern.compile("<input[^>]*name=\"a\\." + Pattern.quote(item) + "\"[^>]*>")
                .matcher(page);
        while (chosen.find()) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(chosen.group());
            if (chosen.group().contains("checked") && value.find()) {
                return value.group(1);
            }
        }
        return "";
    }
}
