package org.cohortium.demo;

/** Accounts with their roles; after the people, some of whom have one. */
final class AccountRows {
    private final Basis basis;
    private final People people;

    AccountRows(Basis basis, People people) {
        this.basis = basis;
        this.people = people;
    }

    /** @param passwordHash of those who sign in, as it is stored */
    void write(Rows rows, String passwordHash) {
        rows.plain(
                "app_user",
                "id, username, password_hash, display_name, email, language, time_zone, person_id, demo",
                table -> basis.accounts().all().forEach(each -> write(table, each, passwordHash)));
        rows.plain("role_assignment", "id, user_id, role, organisation_id", table -> {
            for (var each : basis.accounts().all()) {
                var organisation = each.organisation();
                table.number(each.id()).number(each.id()).text(each.role());
                table.text(organisation == null ? null : Long.toString(organisation.id()));
                table.end();
            }
        });
    }

    private void write(RowWriter table, Account account, String passwordHash) {
        var person = account.person() == null ? null : people.get(account.person());
        table.number(account.id()).text(account.username()).text(account.signsIn() ? passwordHash : null);
        table.text(person == null ? account.name() : person.name().readable());
        table.text(person == null ? account.email() : person.email());
        table.text(account.language()).text(account.zone());
        table.text(person == null ? null : Long.toString(person.id()));
        table.yes(account.signsIn()).end();
    }
}
