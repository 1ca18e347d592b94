package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.cohortium.given.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cohort's register as a workbook, there and back through the API: Senegal's, in French. */
class RegisterWorkbookE2E {
    private static final String FIRST_ATTEMPTS = "score:[0-9]+:1-";

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator admin = Coordinator.signedIn(server, "admin");
    private final String cohort = hosted();

    @Test
    void putsInWhatWasChangedOnceAndTakesItOutAgain() {
        FilledRegister register = download();
        String before = facts();
        Cell absent = register.cells("attendance", "session:", "P").get(0);
        Cell late = register.cells("attendance", "session:", "P").get(1);
        absent.setCellValue("A");
        late.setCellValue("R45");
        JsonObject foretold = send(register.bytes(), true);
        assertCounts(foretold, 2, 0, 0);
        assertThat(facts()).isEqualTo(before);

        JsonObject done = send(register.bytes(), false);
        assertCounts(done, 2, 0, 0);
        assertThat(mark(register, absent)).isEqualTo("ABSENT WORKBOOK");
        assertThat(mark(register, late)).isEqualTo("LATE 45 WORKBOOK");
        assertCounts(send(register.bytes(), false), 0, 0, 0);

        assertThat(post(done.getString("href") + "/undo").getString("state")).isEqualTo("UNDONE");
        assertThat(facts()).isEqualTo(before);
        assertThat(refusal(admin.post(done.getString("href") + "/undo", JsonObject.EMPTY_JSON_OBJECT)))
                .isEqualTo("register.notApplied");
    }

    @Test
    void takesOutAgainWhatWasNotThereBefore() {
        String before = facts();
        FilledRegister register = download();
        Cell score = register.cells("scores", FIRST_ATTEMPTS, "").get(0);
        score.setCellValue(1.5);
        Cell decision = register.cells("outcomes", "outcome:DECISION", "").stream()
                .filter(cell -> !cell.getRow()
                        .getCell(cell.getColumnIndex() - 1)
                        .toString()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        decision.setCellValue("Incomplet");
        decision.getRow()
                .getCell(decision.getColumnIndex() + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue("La note manque encore");
        JsonObject done = send(register.bytes(), false);
        assertCounts(done, 3, 0, 0);
        assertThat(database.texts("select points::text from score where enrolment_id = %d and assessment_id = %d"
                        .formatted(register.enrolment(score), register.target(score))))
                .containsExactly("1.50");
        assertThat(database.texts("select decision || ' ' || state from outcome where enrolment_id = "
                        + register.enrolment(decision)))
                .containsExactly("INCOMPLETE PROPOSED");
        post(done.getString("href") + "/undo");
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatOthersChangedMeanwhileAndGivesItBackInRed() {
        FilledRegister first = download();
        FilledRegister second = new FilledRegister(first.bytes());
        Cell both = first.cells("attendance", "session:", "P").get(2);
        Cell mine = first.cells("attendance", "session:", "P").get(3);
        cellOf(second, both).setCellValue("E");
        JsonObject theirs = send(second.bytes(), false);
        both.setCellValue("A");
        mine.setCellValue("A");

        JsonObject merged = send(first.bytes(), false);

        assertCounts(merged, 1, 1, 0);
        JsonObject conflict = merged.getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("sheet")).isEqualTo("Présences");
        assertThat(conflict.getString("cell")).isEqualTo(both.getAddress().toString());
        assertThat(List.of(conflict.getString("base"), conflict.getString("theirs"), conflict.getString("ours")))
                .containsExactly("P", "E", "A");
        assertThat(mark(first, both)).isEqualTo("EXCUSED WORKBOOK");
        FilledRegister errors = new FilledRegister(
                admin.get(merged.getString("href") + "/errors.xlsx").body());
        assertThat(cellOf(errors, both).getCellComment().getString().getString())
                .contains("P", "E", "A");
        assertThat(errors.workbook().getSheet("Erreurs").getRow(1).getCell(1).getStringCellValue())
                .isEqualTo(both.getAddress().toString());
        assertCounts(send(errors.bytes(), true), 0, 1, 0);

        FilledRegister third = download();
        cellOf(third, mine).setCellValue("R10");
        JsonObject later = send(third.bytes(), false);
        HttpResponse<byte[]> refused = admin.post(merged.getString("href") + "/undo", JsonObject.EMPTY_JSON_OBJECT);
        assertThat(refusal(refused)).isEqualTo("register.changedSince");
        assertThat(Coordinator.json(refused).getString("detail"))
                .contains(mine.getAddress().toString());
        post(later.getString("href") + "/undo");
        post(theirs.getString("href") + "/undo");
    }

    @Test
    void mergesWithAScoreRecordedMeanwhileThroughTheApi() {
        FilledRegister register = download();
        Cell cell = register.cells("scores", FIRST_ATTEMPTS, "").get(1);
        JsonObject item = Json.createObjectBuilder()
                .add("enrolment", register.enrolment(cell))
                .add("assessment", register.target(cell))
                .add("points", 2)
                .build();
        String scores = "/api/v1/cohorts/" + cohort + "/scores";
        assertThat(admin.put(
                                scores,
                                Json.createObjectBuilder()
                                        .add("items", Json.createArrayBuilder().add(item))
                                        .build())
                        .statusCode())
                .isEqualTo(200);
        cell.setCellValue(3);

        JsonObject merged = send(register.bytes(), true);

        assertCounts(merged, 0, 1, 0);
        JsonObject conflict = merged.getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("theirs")).isEqualTo("2");
        assertThat(conflict.getString("ours")).isEqualTo("3");
        assertThat(new String(admin.get(scores + "?limit=200").body(), StandardCharsets.UTF_8))
                .contains("\"points\":2");
    }

    @Test
    void takesNoRowOfSomebodyElseAndNoValueThatBreaksARule() {
        FilledRegister register = download();
        List<Cell> present = register.cells("attendance", "session:", "P");
        Cell altered = present.get(0);
        altered.setCellValue("A");
        altered.getRow().getCell(0).setCellValue("Somebody Else");
        Cell tooLong = present.stream()
                .filter(cell -> cell.getRowIndex() != altered.getRowIndex())
                .findFirst()
                .orElseThrow();
        tooLong.setCellValue("R999");
        register.cells("scores", FIRST_ATTEMPTS, "").get(0).setCellValue("many");

        JsonObject merged = send(register.bytes(), true);

        assertThat(merged.getInt("changed")).isZero();
        assertThat(merged.getJsonArray("invalid").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("rule"))
                .containsExactlyInAnyOrder("register.row", "register.value.SCORE", "attendance.tooManyMinutes");
    }

    @Test
    void refusesByName() {
        byte[] own = download().bytes();
        String other = database.texts("select code from cohort where code <> '" + cohort + "' order by code")
                .get(0);
        HttpResponse<byte[]> answer = admin.upload(path(other, true), "r.xlsx", own);
        assertThat(refusal(answer)).isEqualTo("register.otherCohort");
        assertThat(Coordinator.json(answer).getString("detail")).contains(cohort, other);
        FilledRegister altered = new FilledRegister(own);
        altered.workbook().getSheet("cohortium").getRow(4).getCell(1).setCellValue("2020-01-01T00:00:00Z");
        assertThat(refusal(admin.upload(path(cohort, false), "r.xlsx", altered.bytes())))
                .isEqualTo("register.altered");
        assertThat(refusal(admin.upload(path(cohort, false), "r.xlsx", new byte[11 << 20])))
                .isEqualTo("file.tooLarge");
        assertThat(refusal(admin.upload(path(cohort, false), "r.xlsx", SampleLists.bytes("nominations-kenya.xlsx"))))
                .isEqualTo("register.notTemplate");
    }

    @Test
    void isForWhoeverSeesTheWholeCohort() {
        String file = "/api/v1/cohorts/" + cohort + "/register.xlsx";
        byte[] own = download().bytes();
        for (String reader : List.of("auditor", "coordinator.sen")) {
            assertThat(Coordinator.signedIn(server, reader).get(file).statusCode())
                    .as(reader)
                    .isEqualTo(200);
        }
        Coordinator stranger = Coordinator.signedIn(server, "coordinator.jor");
        assertThat(stranger.get(file).statusCode()).isEqualTo(404);
        assertThat(stranger.upload(path(cohort, true), "r.xlsx", own).statusCode())
                .isEqualTo(404);
        assertThat(Coordinator.signedIn(server, "auditor")
                        .upload(path(cohort, true), "r.xlsx", own)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void mergesAfterLibreOfficeSavedIt(@TempDir Path folder) throws IOException {
        assumeTrue(LibreOffice.isThere());
        FilledRegister register = download();
        FilledRegister meanwhile = new FilledRegister(register.bytes());
        List<Cell> present = register.cells("attendance", "session:", "P");
        cellOf(meanwhile, present.get(5)).setCellValue("E");
        JsonObject theirs = send(meanwhile.bytes(), false);
        present.get(4).setCellValue("A");
        present.get(5).setCellValue("A");
        Path file = Files.write(folder.resolve("register.xlsx"), register.bytes());
        LibreOffice office = new LibreOffice(folder);
        byte[] saved = Files.readAllBytes(office.recalculated(office.converted(file, "ods")));

        JsonObject merged = send(saved, false);

        assertCounts(merged, 1, 1, 0);
        assertThat(mark(register, present.get(4))).isEqualTo("ABSENT WORKBOOK");
        post(merged.getString("href") + "/undo");
        post(theirs.getString("href") + "/undo");
    }

    /** A cohort of the Senegalese coordinator's with marks, with scores and an outcome still to come. */
    private String hosted() {
        return database.texts("""
                        select c.code from cohort c
                        join role_assignment r on c.host_organisation_id in (select organisation_subtree(r.organisation_id))
                        join app_user u on u.id = r.user_id and u.username = 'coordinator.sen'
                        where c.language = 'fr' and c.state in ('ASSESSING', 'RUNNING')
                          and (select count(*) from attendance_mark m where m.cohort_id = c.id and m.mark = 'PRESENT') > 9
                          and exists (select from enrolment e where e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE')
                                      and not exists (select from outcome o where o.enrolment_id = e.id))
                        order by c.state, c.code""").get(0);
    }

    private FilledRegister download() {
        HttpResponse<byte[]> answer = admin.get("/api/v1/cohorts/" + cohort + "/register.xlsx");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new FilledRegister(answer.body());
    }

    private static Cell cellOf(FilledRegister register, Cell like) {
        return register.sheet("attendance").getRow(like.getRowIndex()).getCell(like.getColumnIndex());
    }

    private JsonObject send(byte[] content, boolean dryRun) {
        HttpResponse<byte[]> answer = admin.upload(path(cohort, dryRun), "register.xlsx", content);
        assertThat(answer.statusCode())
                .as(() -> Coordinator.json(answer).toString())
                .isEqualTo(200);
        return Coordinator.json(answer);
    }

    private static String path(String cohort, boolean dryRun) {
        return "/api/v1/cohorts/" + cohort + "/register?dryRun=" + dryRun;
    }

    private JsonObject post(String path) {
        HttpResponse<byte[]> answer = admin.post(path, JsonObject.EMPTY_JSON_OBJECT);
        assertThat(answer.statusCode())
                .as(() -> Coordinator.json(answer).toString())
                .isEqualTo(200);
        return Coordinator.json(answer);
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Coordinator.json(answer).getString("rule");
    }

    private static void assertCounts(JsonObject answer, int changed, int conflicts, int invalid) {
        assertThat(answer.getInt("changed")).as(answer::toString).isEqualTo(changed);
        assertThat(answer.getJsonArray("conflicts")).as(answer::toString).hasSize(conflicts);
        assertThat(answer.getJsonArray("invalid")).as(answer::toString).hasSize(invalid);
    }

    private String mark(FilledRegister register, Cell cell) {
        return database.texts("select concat_ws(' ', mark, minutes, source) from attendance_mark"
                        + " where session_id = %d and enrolment_id = %d"
                                .formatted(register.target(cell), register.enrolment(cell)))
                .get(0);
    }

    /** All facts of the cohort that a workbook can change, without versions. */
    private String facts() {
        return String.join("\n", database.texts("""
                with c as (select id from cohort where code = '%s'), e as (select * from enrolment where cohort_id in (select id from c))
                select string_agg(concat_ws(' ', m.session_id, m.enrolment_id, m.mark, m.minutes, m.source, m.note), ','
                                  order by m.session_id, m.enrolment_id) from attendance_mark m where cohort_id in (select id from c)
                union all select string_agg(concat_ws(' ', k.enrolment_id, k.assessment_id, k.attempt, k.points, k.scored_on), ','
                                            order by k.id) from score k where enrolment_id in (select id from e)
                union all select string_agg(concat_ws(' ', o.enrolment_id, o.decision, o.state, o.proposed_by, o.reason), ','
                                            order by o.enrolment_id) from outcome o where enrolment_id in (select id from e)
                union all select string_agg(concat_ws(' ', id, state, state_since), ',' order by id) from e
                union all select string_agg(concat_ws(' ', id, state), ',' order by id) from session
                          where cohort_id in (select id from c)""".formatted(cohort)));
    }
}
