package org.recension;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A RELAX NG schema that documents are held against; ids and what points at them are checked too.
 */
public final class RelaxNg {

  private final Faults faults = new Faults();
  private final ValidationDriver driver;

  private RelaxNg(SchemaReader reader, String location) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    driver = new ValidationDriver(properties.toPropertyMap(), reader);
    try {
      if (!driver.loadSchema(new InputSource(location))) {
        throw new IllegalArgumentException(location + " is no schema: " + faults.said);
      }
    } catch (IOException | SAXException e) {
      throw new IllegalArgumentException(location + " cannot be read", e);
    }
  }

  /** A schema in compact syntax among the resources of the tests. */
  public static RelaxNg compact(String resource) {
    var found = Objects.requireNonNull(RelaxNg.class.getResource(resource), resource);
    return new RelaxNg(CompactSchemaReader.getInstance(), found.toString());
  }

  /** A schema in either syntax from a file, such as the tei_all.rng of the TEI. */
  public static RelaxNg file(Path file) {
    boolean isCompact = file.toString().endsWith(".rnc");
    SchemaReader reader = isCompact ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
    return new RelaxNg(reader, file.toUri().toString());
  }

  /** What the schema has against a document, with lines; nothing if it is valid. */
  public List<String> faults(String document) {
    faults.said.clear();
    try {
      driver.validate(new InputSource(new StringReader(document)));
    } catch (IOException | SAXException e) {
      faults.said.add("not well-formed: " + e.getMessage());
    }
    return List.copyOf(faults.said);
  }

  private static final class Faults implements ErrorHandler {

    private final List<String> said = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      say(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      say(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      say(fault);
    }

    private void say(SAXParseException fault) {
      said.add(fault.getLineNumber() + ": " + fault.getMessage());
    }
  }
}
