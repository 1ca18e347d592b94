package org.cohortium.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Forms sent by a browser that runs no scripts. PrimeFaces has its scripts send the page's nonce along and refuses to draw
 * the answer without it: such a request gets a new nonce, as the first request for a page does.
 */
@WebFilter(servletNames = "faces")
public class WithoutScripts extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NAME = WithoutScripts.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForm(request) && sentNone(request)) {
            request.setAttribute(NAME, true);
            chain.doFilter(new WithNonce(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null && type.startsWith(FORM);
    }

    private static boolean sentNone(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return request.getParameter(NONCE) == null;
    }

    private static final class WithNonce extends HttpServletRequestWrapper {
        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        private WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }
    }

    /** Has the page forget the nonce it was first drawn with, which the new one takes the place of. */
    public static class Forgetting implements PhaseListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforePhase(PhaseEvent event) {
            // afterwards, once there is a view
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            FacesContext context = event.getFacesContext();
            Map<String, Object> asked = context.getExternalContext().getRequestMap();
            if (asked.containsKey(NAME) && context.getViewRoot() != null) {
                context.getViewRoot().getViewMap().remove(NONCE);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.RESTORE_VIEW;
        }
    }
}
