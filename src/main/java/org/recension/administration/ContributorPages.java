package org.recension.administration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.ContributorResource;
import org.recension.contributor.ContributorView;
import org.recension.contributor.NewContributor;
import org.recension.manner.Conditions;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.rule.Role;
import org.recension.rule.Rule;

/** Where administrators keep the accounts. */
@ForPeople
@Path("/admin/contributors")
@Produces(MediaType.TEXT_HTML)
public class ContributorPages {

  private static final int SHOWN = 50;
  private static final String USERNAME = "username";
  private static final String DISPLAY_NAME = "displayName";
  private static final String PASSWORD = "password";
  private static final String ACTIVE = "active";
  private static final List<Role> ROLES = List.of(Role.values());
  private static final Form FORM =
      Form.of(
          Stream.concat(
                  Stream.of(USERNAME, DISPLAY_NAME, PASSWORD, ACTIVE),
                  ROLES.stream().map(Role::name))
              .toArray(String[]::new));

  private final ContributorResource contributors;
  private final Conditions conditions;
  private final Showing showing;
  private final Viewer viewer;

  ContributorPages(
      ContributorResource contributors, Conditions conditions, Showing showing, Viewer viewer) {
    this.contributors = contributors;
    this.conditions = conditions;
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(hidden = true)
  public RestResponse<String> list(@RestQuery @Nullable String cursor) {
    return list(cursor, FORM.holding(Map.of(ACTIVE, Form.TICKED)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(hidden = true)
  public RestResponse<String> admit(@RestForm @DefaultValue("") String password) {
    Form form = FORM.typed(viewer.typed());
    NewContributor account =
        new NewContributor(
            form.text(USERNAME),
            form.text(DISPLAY_NAME),
            password,
            roles(form),
            form.ticked(ACTIVE));
    return form.answer(
        () -> {
          contributors.admit(account);
          return showing.goTo("/admin/contributors/" + account.username(), Said.ACCOUNT_MADE);
        },
        refused -> list(null, refused));
  }

  @GET
  @Path("/{username}")
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(hidden = true)
  public RestResponse<String> read(String username) {
    ContributorView account = contributors.read(username);
    return one(account, FORM.holding(values(account)));
  }

  @POST
  @Path("/{username}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(hidden = true)
  public RestResponse<String> change(String username, @RestForm @DefaultValue("") String password) {
    Form form = FORM.typed(viewer.typed());
    Said done = password.isEmpty() ? Said.ACCOUNT_CHANGED : Said.PASSWORD_CHANGED;
    return form.answer(
        () -> {
          contributors.change(username, changes(form, password));
          return showing.goTo("/admin/contributors/" + username, done);
        },
        refused -> one(contributors.read(username), refused));
  }

  private RestResponse<String> list(@Nullable String cursor, Form form) {
    return showing.page(
        form.status(),
        Templates.contributors(contributors.list(SHOWN, cursor).getEntity(), cursor, ROLES, form));
  }

  private RestResponse<String> one(ContributorView account, Form form) {
    boolean own = account.username().equals(viewer.getUsername());
    Form beside = form.beside(values(account));
    String seen = conditions.seen(account);
    return showing.page(form.status(), Templates.contributor(account, seen, own, ROLES, beside));
  }

  /** A merge patch of all that the form says; an empty password says nothing. */
  private static ObjectNode changes(Form form, String password) {
    ObjectNode changes = JsonNodeFactory.instance.objectNode();
    changes.put(DISPLAY_NAME, form.text(DISPLAY_NAME));
    ArrayNode roles = changes.putArray("roles");
    ROLES.stream().map(Role::name).filter(form::ticked).forEach(roles::add);
    changes.put(ACTIVE, form.ticked(ACTIVE));
    if (!password.isEmpty()) {
      changes.put(PASSWORD, password);
    }
    return changes;
  }

  private static Set<Role> roles(Form form) {
    return ROLES.stream().filter(role -> form.ticked(role.name())).collect(Collectors.toSet());
  }

  private static Map<String, String> values(ContributorView account) {
    Map<String, String> values = new HashMap<>();
    values.put(USERNAME, account.username());
    values.put(DISPLAY_NAME, account.displayName());
    values.put(ACTIVE, tick(account.active()));
    ROLES.forEach(role -> values.put(role.name(), tick(account.roles().contains(role))));
    return values;
  }

  private static String tick(boolean ticked) {
    return ticked ? Form.TICKED : "";
  }
}
