package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void saysWhenAPortIsInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePort.require("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void isNotHeldAfterItWasPicked() {
        FreePort.require("127.0.0.1", FreePort.pick());
    }
}
