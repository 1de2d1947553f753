package org.recension.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.rule.SubmissionState;
import org.recension.rule.Verdict;

/** What is read on the desk. */
@MessageBundle("desk")
public interface Messages {

  @Message
  String transcribeTitle(String siglum, String title);

  @Message
  String transcribe(String siglum, String title);

  @Message
  String startedFromNothing();

  @Message
  String startedFromPublished(int number);

  @Message
  String startedFrom(int number);

  @Message
  String text();

  @Message
  String summary();

  @Message
  String summaryHint();

  @Message
  String preview();

  @Message
  String keep();

  @Message
  String submit();

  @Message
  String sendHint();

  @Message
  String saved(String time);

  @Message
  String full();

  @Message
  String typing();

  @Message
  String sending();

  @Message
  String notNow();

  @Message
  String noConnection();

  @Message
  String sendAgain();

  @Message
  String previewStale();

  @Message
  String draftsTitle();

  @Message
  String draft(String time, String number);

  @Message
  String draftTake();

  @Message
  String draftDrop();

  @Message
  String signs();

  @Message
  String signDeletion();

  @Message
  String signInsertion();

  @Message
  String signSupplied();

  @Message
  String signUncertain();

  @Message
  String signIllegible();

  @Message
  String signForeign();

  @Message
  String signNote();

  @Message
  String signHandwritten();

  @Message
  String signVariant(String siglum);

  @Message
  String signPage();

  @Message
  String helpTitle();

  @Message
  String helpKeys();

  @Message
  String helpMeaning();

  @Message
  String helpWrite();

  @Message
  String helpKey();

  @Message
  String meaningDeletion();

  @Message
  String meaningInsertion();

  @Message
  String meaningSubstitution();

  @Message
  String meaningSupplied();

  @Message
  String meaningUncertain();

  @Message
  String meaningIllegible();

  @Message
  String meaningForeign();

  @Message
  String meaningSic();

  @Message
  String meaningNote();

  @Message
  String meaningHandwritten();

  @Message
  String meaningVariant();

  @Message
  String meaningPage();

  @Message
  String meaningLiteral();

  @Message
  String previewTitle();

  @Message
  String words(int count);

  @Message
  String remarks(int count);

  @Message
  String remarksTitle();

  @Message
  String place(int line, int column);

  @Message
  String readsTitle();

  @Message
  String changesTitle();

  @Message
  String nothingPublished();

  @Message
  String fault(Fault.Kind kind);

  @Message
  String faultPlace(int line, int column);

  @Message
  String faultKept();

  @Message
  String resolveTitle(long id);

  @Message
  String resolve(String siglum);

  @Message
  String submission(long id);

  @Message
  String nothingToResolve();

  @Message
  String toSubmission();

  @Message
  String resolveWhy(String name, int revision, int published);

  @Message
  String resolveHow(int count);

  @Message
  String unfold();

  @Message
  String placeOf(int number, int count);

  @Message
  String chooseHere();

  @Message
  String takePublished(int number);

  @Message
  String takeMine();

  @Message
  String takeSent(String name);

  @Message
  String takeBase();

  @Message
  String takeOwn();

  @Message
  String ownWords(int number);

  @Message
  String noWords();

  @Message
  String came();

  @Message
  String went();

  @Message
  String sendResolved();

  @Message
  String workTitle();

  @Message
  String nothingSent();

  @Message
  String toDocuments();

  @Message
  String sentAt();

  @Message
  String revision(int number);

  @Message
  String size(int inserted, int deleted);

  @Message
  String conflicts();

  @Message
  String state(SubmissionState state);

  @Message
  String stateMeans(SubmissionState state);

  @Message
  String verdict(Verdict verdict);

  @Message
  String wordsPublished(int count);

  @Message
  String resolveNow();

  @Message
  String answer();

  @Message
  String withdraw();

  @Message
  String history();

  @Message
  String older();
}
