package org.recension.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.manner.Once;
import org.recension.manner.OnceWithin;
import org.recension.rule.Rule;

/** One operation of the document, and the method that answers it. */
record Endpoint(String path, HttpMethod verb, Operation operation, MethodInfo code) {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName GET = DotName.createSimple(jakarta.ws.rs.GET.class);
  private static final DotName POST = DotName.createSimple(jakarta.ws.rs.POST.class);
  private static final DotName PATH = DotName.createSimple(jakarta.ws.rs.Path.class);
  private static final DotName CONSUMES = DotName.createSimple(jakarta.ws.rs.Consumes.class);
  private static final DotName PRODUCES = DotName.createSimple(jakarta.ws.rs.Produces.class);
  private static final String IF_MATCH = "#/components/parameters/IfMatch";
  private static final String IF_MATCH_OPTIONAL = IF_MATCH + "Optional";

  static List<Endpoint> all(OpenAPI api, IndexView code) {
    List<Endpoint> all = new ArrayList<>();
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) ->
                            all.add(
                                new Endpoint(
                                    path,
                                    verb,
                                    operation,
                                    method(code, operation.getOperationId())))));
    return all;
  }

  private static MethodInfo method(IndexView code, String operationId) {
    return code.getAnnotations(OPERATION).stream()
        .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD)
        .filter(a -> a.value("operationId") != null)
        .filter(a -> a.value("operationId").asString().equals(operationId))
        .map(a -> a.target().asMethod())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No method answers " + operationId));
  }

  String id() {
    return operation.getOperationId();
  }

  /** The rule on roles that the caller has to meet, or null. */
  @Nullable Rule rule() {
    AnnotationInstance allowed = code.annotation(DotName.createSimple(AllowedTo.class));
    return allowed == null ? null : Rule.valueOf(allowed.value().asEnum());
  }

  /** Whether it may be asked without an account. */
  boolean isOpen() {
    return rule() == null && operation.getSecurity() == null;
  }

  /** Whether it happens once for one Idempotency-Key. */
  boolean isCommand() {
    return code.hasAnnotation(DotName.createSimple(Once.class))
        || code.hasAnnotation(DotName.createSimple(OnceWithin.class));
  }

  boolean isRead() {
    return verb == HttpMethod.GET;
  }

  /** Whether the caller has to say what they saw. */
  boolean isConditional() {
    return refersTo(IF_MATCH);
  }

  /** Whether the caller has to, or may, say what they saw. */
  boolean mayBeConditional() {
    return isConditional() || refersTo(IF_MATCH_OPTIONAL);
  }

  private boolean refersTo(String parameter) {
    return parameters().stream().anyMatch(p -> parameter.equals(p.getRef()));
  }

  boolean hasBody() {
    return operation.getRequestBody() != null;
  }

  /** Whether a Content-Type that it does not take is refused, even where nothing is sent. */
  boolean mindsContentType() {
    AnnotationInstance own = code.annotation(CONSUMES);
    AnnotationInstance consumes =
        own == null ? code.declaringClass().declaredAnnotation(CONSUMES) : own;
    return consumes != null && !List.of(consumes.value().asStringArray()).contains("*/*");
  }

  boolean has(Parameter.In in) {
    return parameters().stream().anyMatch(p -> p.getIn() == in);
  }

  List<Parameter> parameters() {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  /** The media types of the methods that show the same in another form. */
  Stream<String> otherForms() {
    return isRead() ? others(GET, PRODUCES) : Stream.empty();
  }

  /** The media types of the methods that take the same in another form. */
  Stream<String> otherBodies() {
    return hasBody() && verb == HttpMethod.POST ? others(POST, CONSUMES) : Stream.empty();
  }

  private Stream<String> others(DotName method, DotName types) {
    return code.declaringClass().methods().stream()
        .filter(m -> isHidden(m) && m.hasAnnotation(method))
        .filter(m -> ownPath(m).equals(ownPath(code)))
        .flatMap(m -> Stream.of(m.annotation(types).value().asStringArray()));
  }

  private static String ownPath(MethodInfo method) {
    AnnotationInstance path = method.annotation(PATH);
    return path == null ? "" : path.value().asString();
  }

  private static boolean isHidden(MethodInfo method) {
    AnnotationInstance operation = method.annotation(OPERATION);
    return operation != null
        && operation.value("hidden") != null
        && operation.value("hidden").asBoolean();
  }
}
