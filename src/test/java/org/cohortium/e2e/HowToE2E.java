package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cohortium.given.BriefJvm;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.FreePort;
import org.junit.jupiter.api.Test;

/** The commands of the documents work as they are written, in a copy of the checkout, in the order of a newcomer. */
class HowToE2E {
    private static final String RUN = "mvn -Prun";
    private static final String BUILD = "mvn -DskipTests package";
    private static final int MINUTES = 10;

    /** The copy is of sources that this very build has formatted and compiled, elsewhere. */
    private static final String BUILT = " -Dspotless.apply.skip=true -Dmaven.compiler.useIncrementalCompilation=false";

    private final Path target = Path.of(System.getProperty("cohortium.target"));
    private final Path copy = target.resolve("how-to");
    private final int port = FreePort.pick();

    @Test
    void everyCommandOfTheDocumentsWorks() throws IOException, InterruptedException {
        Checkout.copyTo(copy, target);
        List<String> commands = ShellBlocks.of(Path.of("docs/how-to"));
        assertThat(commands).contains(RUN, BUILD);
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + RUN + "\n```");

        run(BUILD);
        Process system = start(RUN);
        try {
            Outputs.await(system, copy.resolve("run.log"), "Press Ctrl-C to stop it.");
            for (String command : commands) {
                if (!List.of(RUN, BUILD).contains(command)) {
                    run(command);
                }
            }
        } finally {
            system.destroy();
        }
        assertThat(system.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(copy.resolve("run.log"))
                .content()
                .contains("coordinator.ken")
                .endsWith("Stopped.\n");
    }

    private void run(String command) throws IOException, InterruptedException {
        Path output = copy.resolve("command.log");
        Process process = bash(command, output);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(command).isTrue();
        assertThat(process.exitValue())
                .as("%s\n%s", command, Files.readString(output))
                .isZero();
    }

    private Process start(String command) throws IOException {
        return bash("exec " + command, copy.resolve("run.log"));
    }

    private Process bash(String command, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "-euo", "pipefail", "-c", command.replace("localhost:8080", "localhost:" + port))
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("COHORTIUM_PORT", Integer.toString(port));
        builder.environment().put("JAVA_OPTS", BriefJvm.OPTIONS);
        builder.environment()
                .put(
                        "MAVEN_OPTS",
                        BriefJvm.OPTIONS + " -Dmaven.repo.local=" + System.getProperty("localRepository") + BUILT);
        if (command.contains("exec.args=")) {
            var database = TestDatabase.fresh();
            builder.environment().put("DB_URL", database.url());
            builder.environment().put("DB_OWNER_USER", database.owner().user());
            builder.environment().put("DB_OWNER_PASSWORD", database.owner().password());
            builder.environment().put("DB_USER", database.app().user());
            builder.environment().put("DB_PASSWORD", database.app().password());
        }
        return builder.start();
    }
}
