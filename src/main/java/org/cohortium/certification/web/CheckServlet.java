package org.cohortium.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.CertificateNumber;
import org.cohortium.certification.CertificateState;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.CertificateWords;
import org.cohortium.certification.CheckCode;
import org.cohortium.certification.Checked;
import org.cohortium.certification.CheckingCertificates;
import org.cohortium.certification.credential.CheckingCredentials;
import org.cohortium.certification.recognition.Recognition;
import org.cohortium.certification.recognition.RecognitionFigures;

/**
 * The public check: {@code /c/{code}}, and {@code /c/} with a form for a code or a number. Needs no session and nobody
 * signed in, so that any node answers, at once, whoever scanned the pattern.
 */
@WebServlet("/c/*")
@MultipartConfig(
        maxFileSize = CheckServlet.LARGEST,
        maxRequestSize = 2 * CheckServlet.LARGEST,
        fileSizeThreshold = (int) CheckServlet.LARGEST)
public class CheckServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int UNFIT = 422;
    private static final int LONGEST = 60;
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([a-zA-Z-]{2,8})(?:&|$)");

    private static final Pattern ADDRESS = Pattern.compile("^\\S+/c/([^/?#\\s]+)\\S*$");

    /** Bytes of a credential at most: ours have some 4,000. */
    static final long LARGEST = 64 * 1_024L;

    private final transient CheckingCertificates checking;
    private final transient CheckingCredentials credentials;
    private final transient RecognitionFigures recognitions;

    @Inject
    public CheckServlet(
            CheckingCertificates checking, CheckingCredentials credentials, RecognitionFigures recognitions) {
        this.checking = checking;
        this.credentials = credentials;
        this.recognitions = recognitions;
    }

    /** A credential, pasted or as a file. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(credentials.check(handedIn(request)), language(request), request, response);
    }

    /** What was handed in; nothing where it is larger than any credential. */
    private static String handedIn(HttpServletRequest request) throws IOException {
        try {
            Part file = request.getPart("file");
            if (file != null && file.getSize() > 0) {
                try (InputStream content = file.getInputStream()) {
                    byte[] bytes = content.readAllBytes();
                    return new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
                }
            }
            return text(request);
        } catch (IllegalStateException tooLarge) {
            return "";
        } catch (ServletException noParts) {
            return text(request);
        }
    }

    /** By its byte order mark: some editors save everything so. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    /** As a form without files sends it. */
    private static String text(HttpServletRequest request) {
        String pasted = request.getParameter("credential");
        return pasted == null ? "" : pasted;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = typed(request);
        Optional<CheckCode> typedCode =
                CertificateNumber.looksLikeOne(typed) ? Optional.empty() : CheckCode.read(typed);
        CertificateLanguage language = language(request);
        if (typedCode.isPresent()) {
            response.sendRedirect("/c/" + typedCode.get().text() + "?lang=" + language.tag());
            return;
        }
        String code = code(request);
        Checked checked = code.isEmpty()
                ? checking.byNumber(typed, request.getRemoteAddr())
                : checking.byCode(code, request.getRemoteAddr());
        tell(checked, language, request, response);
    }

    private void tell(
            Checked checked, CertificateLanguage language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status(checked));
        if (checked.finding() == Checked.Finding.BUSY) {
            response.setHeader("Retry-After", "900");
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", CheckPage.POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Vary", "Accept-Language");
        response.getWriter()
                .write(new CheckPage(checked, recognised(checked, language), CertificateWords.in(language))
                        .html(path(request)));
    }

    /** Who recognises it: only of what is valid, and told to who may read what it says. */
    private List<Recognition> recognised(Checked checked, CertificateLanguage language) {
        CertificateView certificate = checked.certificate();
        return certificate == null || !checked.isOpen() || checked.state() != CertificateState.VALID
                ? List.of()
                : recognitions.inForce(
                        certificate.claims().curriculumCode(),
                        LocalDate.ofInstant(checked.at(), ZoneOffset.UTC),
                        language.tag());
    }

    private static String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1).replaceFirst("/+$", "");
    }

    private static String typed(HttpServletRequest request) {
        String typed = request.getParameter("q");
        if (typed == null) {
            return "";
        }
        String code = ADDRESS.matcher(typed.strip()).replaceFirst("$1"); // of somebody who copied the whole of it
        return code.substring(0, Math.min(code.length(), LONGEST));
    }

    /** Where the other languages' links lead: a number typed is asked for again, not kept in addresses. */
    private static String path(HttpServletRequest request) {
        return CheckCode.read(code(request)).map(code -> "/c/" + code.text()).orElse("/c/");
    }

    private static int status(Checked checked) {
        return switch (checked.finding()) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case FORGED, NO_CREDENTIAL -> UNFIT;
            case BUSY -> TOO_MANY;
            default -> HttpServletResponse.SC_OK;
        };
    }

    private static CertificateLanguage language(HttpServletRequest request) {
        return asked(request)
                .flatMap(CertificateLanguage::of)
                .orElseGet(() -> CertificateLanguage.preferredFrom(Collections.list(request.getLocales())));
    }

    /** From the address alone: what was handed in may be too large to be looked through for it. */
    private static Optional<String> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher language = LANGUAGE.matcher(query == null ? "" : query);
        return language.find() ? Optional.of(language.group(1)) : Optional.empty();
    }
}
