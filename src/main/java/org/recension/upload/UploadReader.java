package org.recension.upload;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;

/** Reads the body of a request as an upload, whatever it is. */
@Provider
public class UploadReader implements MessageBodyReader<Upload> {

  private final Spool spool;

  UploadReader(Spool spool) {
    this.spool = spool;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String bare = mediaType.getType() + "/" + mediaType.getSubtype();
    return spool.take(bare.toLowerCase(Locale.ROOT), body);
  }
}
