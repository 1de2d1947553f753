package org.recension.facsimile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around pictures. */
@MessageBundle("facsimile")
public interface Messages {

  @Message
  String facsimile();

  @Message
  String page(String page);

  @Message
  String pictureOf(String page);

  @Message
  String pages();

  @Message
  String tools();

  @Message
  String closer();

  @Message
  String farther();

  @Message
  String whole();

  @Message
  String turn();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String keys();

  @Message
  String elsewhere();

  @Message
  String pictures(String witness);

  @Message
  String none();

  @Message
  String size(int width, int height, long kilobytes);

  @Message
  String addTitle();

  @Message
  String files();

  @Message
  String filesHint();

  @Message
  String pagesField();

  @Message
  String pagesHint();

  @Message
  String add();

  @Message
  String manifestTitle();

  @Message
  String manifestField();

  @Message
  String manifestHint();

  @Message
  String name();

  @Message
  String back(String siglum);
}
