package org.cohortium.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;

/** All rules, for the features below a root package: the application's, or the planted ones'. */
final class Rules {
    /** A plural that is not a deed: {@code Enrolments}, {@code CohortFigures}, not {@code DecidingEnrolments}. */
    private static final Pattern REPOSITORY = Pattern.compile("(?![A-Z][a-z]+ing[A-Z]).*s");

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Info|Base)");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** By name, so that a planted violation is found for each. */
    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("arrows", classes().should(new OnlyAlongArrows(root))),
                Map.entry("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles()),
                Map.entry("poi", only("spreadsheet", root + ".spreadsheet..", "org.apache.poi..")),
                Map.entry("fop", only("print", root + ".print..", "org.apache.fop..")),
                Map.entry("batch", only("batch", "..batch..", "jakarta.batch..")),
                Map.entry("faces", only("web", "..web..", "jakarta.faces..", "org.primefaces..")),
                Map.entry("rest", only("api", "..api..", "jakarta.ws.rs..")),
                Map.entry("provisioning", only("launcher", root + ".launcher..", "org.flywaydb..", "io.zonky..")),
                Map.entry("entityManager", entityManagerOnlyInRepositories()),
                Map.entry("setters", noPublicSettersOnEntities()),
                Map.entry("clock", noNowWithoutClock()),
                Map.entry("sessions", sessionsAreSerializable()),
                Map.entry("securityContext", noSecurityContextInSessions()),
                Map.entry("names", noClasses().should().haveNameMatching(EMPTY_NAME.pattern())));
    }

    private static ArchRule only(String room, String allowedIn, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(allowedIn)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as("only " + room + " uses " + String.join(", ", libraries));
    }

    private static ArchRule entityManagerOnlyInRepositories() {
        return noClasses()
                .that(describe(
                        "are no repositories",
                        type -> !REPOSITORY.matcher(type.getSimpleName()).matches()))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .as("only repositories and figures use the EntityManager");
    }

    private static ArchRule noPublicSettersOnEntities() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and(describe("set something", method -> method.getName().matches("set[A-Z].*")))
                .should()
                .notBePublic()
                .as("entities have verbs, not setters")
                .allowEmptyShould(true);
    }

    private static ArchRule noNowWithoutClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe("asks the machine for the time", Rules::asksTheMachine))
                .orShould()
                .callConstructor(Date.class)
                .as("the time comes from an injected Clock");
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now")
                && owner.startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static ArchRule sessionsAreSerializable() {
        return classes()
                .that()
                .areAnnotatedWith(SessionScoped.class)
                .or()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .beAssignableTo(Serializable.class)
                .as("what lives in a session or view is serializable")
                .allowEmptyShould(true);
    }

    /** Such a session is silently kept on one node only. */
    private static ArchRule noSecurityContextInSessions() {
        return noClasses()
                .that()
                .areAnnotatedWith(SessionScoped.class)
                .or()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContext.class)
                .as("no SecurityContext in a session or view")
                .allowEmptyShould(true);
    }
}
