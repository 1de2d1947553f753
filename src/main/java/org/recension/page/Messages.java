package org.recension.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.problem.ProblemType;

/** What stands around every page. */
@MessageBundle("page")
public interface Messages {

  @Message
  String skip();

  @Message
  String navigation();

  @Message
  String documents();

  @Message
  String review();

  @Message
  String myWork();

  @Message
  String administration();

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String signedInAs(String name);

  @Message
  String username();

  @Message
  String password();

  @Message
  String wrongPassword();

  @Message
  String waitFirst();

  @Message
  String otherLanguage();

  @Message
  String api();

  @Message
  String said(Said said);

  @Message
  String problem(ProblemType type);

  @Message
  String back();

  @Message
  String home();

  @Message
  String violations();

  @Message
  String lostTitle();

  @Message
  String lost();

  @Message
  String lostStale();

  @Message
  String yourText();

  @Message
  String sendAgain();

  @Message
  String sendAgainTitle();

  @Message
  String sendAgainHint();

  @Message
  String filesLost();
}
