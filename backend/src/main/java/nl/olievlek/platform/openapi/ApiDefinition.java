package nl.olievlek.platform.openapi;

import jakarta.ws.rs.core.Application;
import nl.olievlek.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the contract. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Olievlek",
            version = "0.1.0",
            description =
                """
                The API of Olievlek, the platform on which regional care-learning networks run: care organisations and \
                a school that train people together.

                **Signing in.** `POST /auth/login` gives a short-lived access token; send it as \
                `Authorization: Bearer …`. What you see is what your role reaches: a row outside your reach is 404. \
                Who has a second factor gives it at `POST /auth/second-factor`, or signs in with a passkey; roles that \
                see other people's data do not work without one.

                **Machines.** An API client of a network or an organisation gets a token with its credentials at \
                `POST /auth/token`. It reads what a coordinator of that network or an admin of that organisation reads, \
                as far as its scopes go: `organisations:read`, `networks:read`, `programmes:read`, `cohorts:read`, \
                `learners:read`, `exchange:read` (rounds, plans and internships), `meetings:read`, `proposals:read` and \
                `impact:read`. `GET` and `_search` only. Answers to machines carry `RateLimit-Policy` and `RateLimit`; \
                429 says in `Retry-After` how long to wait. Verify our tokens with `GET /auth/jwks`.

                **Lists** take `pageNumber`, `pageSize` and `sort` and answer `{pageSize, pageNumber, hasPreviousPage, \
                hasNextPage, items}` with `Link` headers.

                **Changing.** Every single resource answers an `ETag`. A `PUT` replaces the resource and needs that \
                value in `If-Match`: 428 when it is missing, 412 when somebody else was first. Send an \
                `Idempotency-Key` with a `POST` and the same request twice creates once. The answer is \
                kept for a day, and given back only to who may still do what they might then (409).

                **States** change through `POST …/transitions`. `GET …/transitions` tells what is possible now and \
                what happened before. A step that is not possible is 409 and names those that are.

                **Errors** are problem documents (RFC 9457) in the language of `Accept-Language` (`nl` or `en`). \
                What is no HTTP request at all (an address or headers over 64 KiB, two lengths, no method) is answered by \
                the server with its status alone, and the connection is closed.

                **Time.** Names that end in `Date` are calendar dates in the Netherlands; names that end in `At` are \
                timestamps, answered in UTC.""",
            contact =
                @Contact(
                    name = "Olievlek",
                    url = "https://olievlek.example.nl",
                    email = "api@olievlek.example.nl"),
            license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/nl/")),
    servers = @Server(url = "/", description = "This server."),
    security = @SecurityRequirement(name = "accessToken"),
    tags = {
      @Tag(name = "auth", description = "Coming in, staying in and leaving."),
      @Tag(name = "people", description = "Yourself and the people you work with."),
      @Tag(name = "tasks", description = "What people are asked."),
      @Tag(name = "api-clients", description = "Machines that read by themselves."),
      @Tag(name = "mail", description = "What became of the mail that the product sends."),
      @Tag(
          name = "privacy",
          description = "What is kept about people, why and until when, and who looked."),
      @Tag(
          name = "organisations",
          description = "Care providers, schools and others, with their locations."),
      @Tag(name = "programmes", description = "The national programmes that networks are part of."),
      @Tag(
          name = "networks",
          description = "Networks: members, phases, themes, projects and results, all dated."),
      @Tag(name = "cohorts", description = "Groups of learners that start together."),
      @Tag(name = "learners", description = "Learners and their trajectory."),
      @Tag(
          name = "exchange-rounds",
          description = "Rounds in which hosts offer places and learners wish."),
      @Tag(
          name = "plans",
          description = "Who goes where, why, and the proof that no plan is better."),
      @Tag(
          name = "exchange-internships",
          description = "Learners at another organisation, and what they saw."),
      @Tag(name = "meetings", description = "Meetings and trainings, with who was there."),
      @Tag(
          name = "improvement-proposals",
          description = "Ideas, what came of them and where they spread."),
      @Tag(name = "impact", description = "Figures computed from rows, with their uncertainty.")
    },
    components =
        @Components(
            schemas = @Schema(name = "Problem", implementation = Problem.class),
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "accessToken",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description = "The access token of `POST /auth/login`.")))
public class ApiDefinition extends Application {}
