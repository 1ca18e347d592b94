package org.cohortium.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.text.Words;

/**
 * The border where a page's errors end. A request by script is answered with the name of the trouble, so that the page
 * stays as it is with everything typed; a whole page leads to the page of that error. Only faults are logged, under a
 * reference that the reader is given.
 */
class Mishaps extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    /** Written whole: Faces' own writer may have stopped in the middle of an element. */
    private static final String PARTIAL = "<?xml version='1.0' encoding='UTF-8'?><partial-response><error>"
            + "<error-name>%s</error-name><error-message>%s</error-message></error></partial-response>";

    Mishaps(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        if (queue.hasNext() && !faces.getResponseComplete()) {
            Throwable thrown = queue.next().getContext().getException();
            queue.remove();
            answer(faces, thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Mishap mishap = Mishap.of(thrown);
        String reference = mishap == Mishap.FAULT ? logged(faces, thrown) : "";
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                answerScript(faces, mishap, reference);
            } else {
                answerPage(faces, mishap, reference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void answerScript(FacesContext faces, Mishap mishap, String reference) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.getResponseOutputWriter().write(PARTIAL.formatted(mishap.trouble(), reference));
    }

    private static void answerPage(FacesContext faces, Mishap mishap, String reference) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (mishap == Mishap.EXPIRED) {
            String query = request.getQueryString();
            Words words = CDI.current().select(ReaderLanguage.class).get().words();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.get("web.expired.done"), null));
            external.getFlash().setKeepMessages(true);
            external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            request.setAttribute(ErrorPage.REFERENCE, reference);
            // the error page sets its own, with a nonce of its own: of two policies a browser keeps both
            ((HttpServletResponse) external.getResponse()).setHeader("Content-Security-Policy", null);
            external.responseSendError(mishap.status(), null);
        }
    }

    private static String logged(FacesContext faces, Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        LOG.log(Level.SEVERE, thrown, () -> "fault " + reference + " at " + request.getRequestURI());
        return reference;
    }
}
