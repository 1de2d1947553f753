package org.recension.contract;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the document says once, for all operations. */
record Preface(Meanings meanings) {

  static final String BASIC = "basic";
  static final String BEARER = "bearer";
  private static final Set<String> SOMETIMES =
      Set.of("Link", "Retry-After", "RateLimit", "RateLimit-Policy");

  void write(OpenAPI api) {
    api.setInfo(
        OASFactory.createInfo()
            .title("Recension")
            .version("v1")
            .description(meanings.of("info"))
            .license(
                OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0")));
    api.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
    api.getTags().forEach(tag -> tag.setDescription(meanings.of("tag." + tag.getName())));
    security(api);
    headers(api);
    parameters(api);
  }

  private void security(OpenAPI api) {
    Stream.of(BASIC, BEARER)
        .forEach(
            scheme ->
                api.getComponents()
                    .addSecurityScheme(
                        scheme,
                        OASFactory.createSecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme(scheme)
                            .description(meanings.of("security." + scheme))));
  }

  private void headers(OpenAPI api) {
    new TreeMap<>(
            Map.ofEntries(
                entry("ETag", "\"eef62cad3ca822ae0131eed8a957cb8d\""),
                entry("Location", "/api/v1/submissions/1"),
                entry(
                    "Link",
                    "</api/v1/documents?limit=1&cursor=bWlrb3lhbi0xOTU2LTA5LTE5>; rel=\"next\""),
                entry("Cache-Control", "private, no-cache"),
                entry("Vary", "Authorization"),
                entry("Allow", "GET, HEAD, OPTIONS, POST"),
                entry("WWW-Authenticate", "Basic realm=\"Recension\", charset=\"UTF-8\""),
                entry("Retry-After", "1"),
                entry("RateLimit", "\"costly\";r=0;t=60"),
                entry("RateLimit-Policy", "\"costly\";q=240;w=60"),
                entry("Content-Disposition", "attachment"),
                entry("Repr-Digest", "sha-256=:P71aE8KsPz5/p3dG5Nu1x+5DpTt5CEQ/ZziP79+1aOg=:")))
        .forEach((name, example) -> api.getComponents().addHeader(name, header(name, example)));
  }

  private Header header(String name, String example) {
    return OASFactory.createHeader()
        .description(meanings.of("header." + name))
        .required(!SOMETIMES.contains(name))
        .schema(OASFactory.createSchema().addType(SchemaType.STRING))
        .example(example);
  }

  private void parameters(OpenAPI api) {
    Parameter key = parameter("Idempotency-Key", "5f0c8a52-1956-4919-8c7e-0d2b6d8d1f10", false);
    key.getSchema().minLength(1).maxLength(200);
    String tag = "\"eef62cad3ca822ae0131eed8a957cb8d\"";
    api.getComponents()
        .addParameter("IdempotencyKey", key)
        .addParameter("IfMatch", parameter("If-Match", tag, true))
        .addParameter("IfMatchOptional", parameter("If-Match", tag, false))
        .addParameter("IfNoneMatch", parameter("If-None-Match", tag, false));
  }

  private Parameter parameter(String name, String example, boolean required) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(required)
        .description(meanings.of("header." + name))
        .schema(OASFactory.createSchema().addType(SchemaType.STRING))
        .example(example);
  }
}
