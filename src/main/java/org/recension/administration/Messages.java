package org.recension.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.convention.Convention;
import org.recension.edition.WitnessKind;
import org.recension.importing.ImportState;
import org.recension.importing.ItemState;
import org.recension.rule.Role;

/** What the pages of editors and administrators say. */
@MessageBundle("administration")
public interface Messages {

  @Message
  String overview();

  @Message
  String accounts();

  @Message
  String accountsLead();

  @Message
  String accountsCaption();

  @Message
  String editing();

  @Message
  String editingLead();

  @Message
  String newDocument();

  @Message
  String newDocumentLead();

  @Message
  String imports();

  @Message
  String importsLead();

  @Message
  String username();

  @Message
  String usernameHint();

  @Message
  String displayName();

  @Message
  String displayNameHint();

  @Message
  String password();

  @Message
  String passwordHint();

  @Message
  String newPassword();

  @Message
  String newPasswordHint();

  @Message
  String roles();

  @Message
  String role(Role role);

  @Message
  String roleMeans(Role role);

  @Message
  String noRoles();

  @Message
  String active();

  @Message
  String activeHint();

  @Message
  String isActive();

  @Message
  String isInactive();

  @Message
  String stands();

  @Message
  String since();

  @Message
  String admit();

  @Message
  String admitNow();

  @Message
  String ownAccount();

  @Message
  String save();

  @Message
  String first();

  @Message
  String more();

  @Message
  String paging();

  @Message
  String slug();

  @Message
  String slugHint();

  @Message
  String title();

  @Message
  String titleHint();

  @Message
  String importTitleHint();

  @Message
  String language();

  @Message
  String languageHint();

  @Message
  String date();

  @Message
  String dateHint();

  @Message
  String source();

  @Message
  String sourceHint();

  @Message
  String description();

  @Message
  String descriptionHint();

  @Message
  String approvals();

  @Message
  String approvalsHint();

  @Message
  String sound();

  @Message
  String soundHint();

  @Message
  String enter();

  @Message
  String edit();

  @Message
  String editOf(String title);

  @Message
  String about();

  @Message
  String witnesses();

  @Message
  String noWitnesses();

  @Message
  String kind(WitnessKind kind);

  @Message
  String kindLabel();

  @Message
  String waiting(int count);

  @Message
  String history();

  @Message
  String facsimiles();

  @Message
  String transcribe();

  @Message
  String shownNow(int revision, String publisher);

  @Message
  String showAgain();

  @Message
  String showAgainHint();

  @Message
  String earlier(int revision, String author);

  @Message
  String publish();

  @Message
  String publicationMoved();

  @Message
  String nothingElse();

  @Message
  String nothingShown();

  @Message
  String addWitness();

  @Message
  String siglum();

  @Message
  String siglumHint();

  @Message
  String witnessTitle();

  @Message
  String witnessTitleHint();

  @Message
  String add();

  @Message
  String choose();

  @Message
  String standsNow();

  @Message
  String nothing();

  @Message
  String yes();

  @Message
  String no();

  @Message
  String wrong(Fault.Kind kind);

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String fileAgain();

  @Message
  String convention();

  @Message
  String conventionHint();

  @Message
  String conventionMeans(Convention convention);

  @Message
  String oneFile();

  @Message
  String oneFileHint();

  @Message
  String bring();

  @Message
  String earlierImports();

  @Message
  String noImports();

  @Message
  String importsCaption();

  @Message
  String number();

  @Message
  String importNumber(long number);

  @Message
  String files();

  @Message
  String by();

  @Message
  String begun();

  @Message
  String finished();

  @Message
  String older();

  @Message
  String state(ImportState state);

  @Message
  String item(ItemState state);

  @Message
  String worked(int done, int total, int failed);

  @Message
  String howFar();

  @Message
  String refresh();

  @Message
  String stay();

  @Message
  String follow();

  @Message
  String cancel();

  @Message
  String late();

  @Message
  String withFaults();

  @Message
  String allFiles();

  @Message
  String noFaults();

  @Message
  String became();

  @Message
  String line(int number);

  @Message
  String moreFiles();

  @Message
  String madeOf(String title);

  @Message
  String madeTitle();

  @Message
  String lookAt(String siglum);

  @Message
  String notYet();

  @Message
  String diagnostics();

  @Message
  String noDiagnostics();

  @Message
  String diagnosticsCount(int count);

  @Message
  String diagnosticsCaption();

  @Message
  String place();

  @Message
  String whatIsThere();

  @Message
  String lineColumn(int line, int column);
}
