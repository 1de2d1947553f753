package org.recension.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.recension.manner.SafeHeaders;

/** Makes pages of templates, in the language of the viewer, and leads from one page to another. */
@RequestScoped
public class Showing {

  static final String HTML = "text/html;charset=UTF-8";

  private final Viewer viewer;
  private final RoutingContext context;

  Showing(Viewer viewer, RoutingContext context) {
    this.viewer = viewer;
    this.context = context;
  }

  /** Lets the page show pictures that other sites have, which no page does otherwise. */
  public void seesElsewhere(boolean sees) {
    if (sees) {
      SafeHeaders.letPicturesComeFromElsewhere(context);
    }
  }

  /** The page. */
  public RestResponse<String> page(TemplateInstance template) {
    return page(200, template);
  }

  /** The page, with a status that says how what was asked went. */
  public RestResponse<String> page(int status, TemplateInstance template) {
    return ResponseBuilder.<String>create(status)
        .entity(html(template))
        .header(HttpHeaders.CONTENT_TYPE, HTML)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Cookie, Accept-Language")
        .build();
  }

  /** Leads on to another page of ours after a form was received. */
  public RestResponse<String> goTo(String path) {
    return goTo(path, null);
  }

  /** The same, and that page says first what was done. */
  public RestResponse<String> goTo(String path, @Nullable Said said) {
    String within = Paths.within(path);
    String location = said == null ? within : Paths.with(within, Viewer.SAID, said.name());
    return ResponseBuilder.<String>create(303).header(HttpHeaders.LOCATION, location).build();
  }

  String html(TemplateInstance template) {
    return template.setLocale(viewer.locale()).render();
  }
}
