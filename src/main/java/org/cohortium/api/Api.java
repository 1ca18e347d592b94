package org.cohortium.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API's root. Resources live in {@code <feature>.api} and are found by their {@code @Path}. */
@ApplicationPath(Api.ROOT)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Cohortium",
                        version = "v1",
                        description =
                                "Programme management for government AI capacity building. Answers are limited to what"
                                        + " the account may see; a thing out of its reach answers like a thing that does"
                                        + " not exist. Errors are application/problem+json (RFC 9457) in the language"
                                        + " asked for by Accept-Language: en, fr or ar. Lists answer"
                                        + " {\"items\": […], \"next\": …}; give next as cursor for the page after; it is"
                                        + " null on the last."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token from POST /tokens, sent as Authorization: Bearer …")
public class Api extends Application {
    public static final String ROOT = "/api/v1";
}
