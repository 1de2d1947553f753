package org.recension;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.SequenceGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recension.contributor.AllowedTo;
import org.recension.page.ForPeople;

/** The rules that a reader of one file cannot see. */
class ArchitectureTest {

  private static final Path DIAGRAM = Path.of("docs/architecture.puml");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.recension");

  private static final String[] PLAIN = {
    "org.recension.apparatus",
    "org.recension.convention",
    "org.recension.edition",
    "org.recension.evidence",
    "org.recension.tei"
  };

  private static final DescribedPredicate<JavaClass> IS_THE_DOOR =
      describe(
          "be the edit script",
          c -> c.getName().matches("org\\.recension\\.text\\.EditScript(\\$.*)?"));

  @Test
  void every_arrow_between_packages_is_drawn() {
    classes()
        .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
        .check(CLASSES);
  }

  @Test
  void no_process_holds_numbers_back_that_a_crash_of_the_database_would_give_again() {
    assertThat(CLASSES)
        .flatExtracting(JavaClass::getFields)
        .filteredOn(field -> field.isAnnotatedWith(SequenceGenerator.class))
        .isNotEmpty()
        .allMatch(
            field -> field.getAnnotationOfType(SequenceGenerator.class).allocationSize() == 1);
  }

  @Test
  void every_arrow_drawn_is_there() throws IOException {
    Set<String> there =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(d -> d.getTargetClass().getPackageName().startsWith("org.recension"))
            .map(d -> arrow(d.getOriginClass(), d.getTargetClass()))
            .collect(Collectors.toSet());

    // An arrow may be drawn before the package it starts from is there.
    Set<String> drawn =
        Pattern.compile("\\[(\\w+)] --> \\[\\w+]")
            .matcher(Files.readString(DIAGRAM))
            .results()
            .filter(arrow -> CLASSES.containPackage("org.recension." + arrow.group(1)))
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    assertThat(drawn).isNotEmpty().isSubsetOf(there);
  }

  @Test
  void packages_know_one_another_in_one_direction() {
    slices().matching("org.recension.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void text_knows_nobody_and_one_door_leads_to_the_diff_library() {
    classes()
        .that(resideInAPackage("org.recension.text"))
        .and(not(IS_THE_DOOR))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.recension.text")
        .check(CLASSES);
    classes()
        .that(IS_THE_DOOR)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "org.recension.text", "com.github.difflib..")
        .check(CLASSES);
    noClasses()
        .that(not(IS_THE_DOOR))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.difflib..")
        .check(CLASSES);
  }

  @Test
  void notation_knows_only_text() {
    classes()
        .that(resideInAPackage("org.recension.notation"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "org.recension.notation", "org.recension.text")
        .check(CLASSES);
  }

  @Test
  void what_is_made_of_words_and_signs_knows_no_framework() {
    classes()
        .that(resideInAnyPackage(PLAIN))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN)
                .or(resideInAnyPackage("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."))
                .or(resideInAnyPackage("org.jspecify..", "org.recension.notation"))
                .or(resideInAPackage("org.recension.text")))
        .check(CLASSES);
  }

  @Test
  void rules_know_nobody() {
    classes()
        .that(resideInAPackage("org.recension.rule"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.recension.rule")
        .check(CLASSES);
  }

  @Test
  void resources_take_and_return_records_and_never_an_entity_or_a_bare_response() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(jakarta.ws.rs.Path.class)
        .and()
        .areNotPrivate()
        .should(showNeitherEntityNorResponse())
        .check(CLASSES);
  }

  @Test
  void every_form_goes_past_the_guard_of_forms() {
    methods()
        .that()
        .areAnnotatedWith(describe("takes a form", ArchitectureTest::takesForm))
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(ForPeople.class)
        .check(CLASSES);
  }

  private static boolean takesForm(JavaAnnotation<?> annotation) {
    return annotation.getRawType().isEquivalentTo(Consumes.class)
        && Arrays.stream(annotation.as(Consumes.class).value())
            .anyMatch(type -> type.contains("form"));
  }

  @Test
  void every_form_is_posted_and_says_who_may_send_it_but_those_of_signing_in() {
    methods()
        .that()
        .areAnnotatedWith(describe("take a form", ArchitectureTest::takesForm))
        .and()
        .areDeclaredInClassesThat()
        .doNotHaveSimpleName("SigningInPages")
        .should()
        .beAnnotatedWith(POST.class)
        .andShould()
        .beAnnotatedWith(AllowedTo.class)
        .check(CLASSES);
  }

  @Test
  void only_the_one_clock_tells_the_time() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.recension.operation.Time")
        .should()
        .accessTargetWhere(describe("asks the system for the time", ArchitectureTest::asksForTime))
        .check(CLASSES);
  }

  @Test
  void entities_have_no_setters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .areNotPrivate()
        .should()
        .haveNameStartingWith("set")
        .check(CLASSES);
  }

  private static String arrow(JavaClass from, JavaClass to) {
    return "[%s] --> [%s]".formatted(simplePackage(from), simplePackage(to));
  }

  private static String simplePackage(JavaClass type) {
    return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
  }

  private static boolean asksForTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    boolean givenAClock =
        access instanceof JavaCodeUnitAccess<?> call
            && call.getTarget().getRawParameterTypes().stream()
                .anyMatch(p -> p.isEquivalentTo(Clock.class));
    return switch (owner.getName()) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.time.Clock" -> name.startsWith("system") || isTickOfTheSystem(name);
      case "java.util.Date" -> name.equals("<init>");
      default ->
          owner.getPackageName().startsWith("java.time") && name.equals("now") && !givenAClock;
    };
  }

  private static boolean isTickOfTheSystem(String name) {
    return name.matches("tick(Millis|Seconds|Minutes)");
  }

  private static ArchCondition<JavaMethod> showNeitherEntityNorResponse() {
    return new ArchCondition<>("show neither an entity nor a bare response") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Set<JavaClass> shown = new HashSet<>();
        collect(method.getReturnType(), shown);
        method.getParameterTypes().forEach(type -> collect(type, shown));
        for (JavaClass type : shown) {
          if (type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Response.class)) {
            String message = method.getFullName() + " shows " + type.getName();
            events.add(SimpleConditionEvent.violated(method, message));
          }
        }
      }
    };
  }

  /** The classes that a type names, and, where one is a record of ours, those that it holds. */
  private static void collect(JavaType type, Set<JavaClass> shown) {
    for (JavaClass named : type.getAllInvolvedRawTypes()) {
      boolean isOurRecord = named.isRecord() && named.getPackageName().startsWith("org.recension");
      if (shown.add(named) && isOurRecord) {
        named.getFields().forEach(component -> collect(component.getType(), shown));
      }
    }
  }
}
