package org.recension.comparison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.notation.Layer;
import org.recension.text.Kind;

/** What the pages about revisions say. */
@MessageBundle("comparison")
public interface Messages {

  @Message
  String whatChanged();

  @Message
  String changes(int count);

  @Message
  String came(int words);

  @Message
  String went(int words);

  @Message
  String stayed(int percent);

  @Message
  String firstChange();

  @Message
  String nextChange();

  @Message
  String previousChange();

  @Message
  String nth(int number, int of);

  @Message
  String degraded();

  @Message
  String view();

  @Message
  String inline();

  @Message
  String side();

  @Message
  String hide();

  @Message
  String kind(Kind kind);

  @Message
  String wholeText();

  @Message
  String show();

  @Message
  String older();

  @Message
  String newer();

  @Message
  String noText();

  @Message
  String unsaved();

  @Message
  String folded(int words);

  @Message
  String deleted();

  @Message
  String inserted();

  @Message
  String blank();

  @Message
  String keys();

  @Message
  String whereThisIs();

  @Message
  String pagesOfWitness();

  @Message
  String text();

  @Message
  String history();

  @Message
  String playback();

  @Message
  String attribution();

  @Message
  String compare();

  @Message
  String historyOf(String siglum, String title);

  @Message
  String noRevision();

  @Message
  String historyCaption();

  @Message
  String descent();

  @Message
  String revision();

  @Message
  String words();

  @Message
  String from();

  @Message
  String to();

  @Message
  String revisionNumber(int number);

  @Message
  String published();

  @Message
  String openSubmission();

  @Message
  String firstText();

  @Message
  String mergeOf(int first, int second);

  @Message
  String fromRevision(int number);

  @Message
  String inRevision(int number);

  @Message
  String pickFrom(int number);

  @Message
  String pickTo(int number);

  @Message
  String comparePicked();

  @Message
  String newest();

  @Message
  String olderRevisions();

  @Message
  String compareOf(String title);

  @Message
  String noWitness();

  @Message
  String publishedNow(int number);

  @Message
  String latestNow(int number);

  @Message
  String layer();

  @Message
  String asWritten();

  @Message
  String layerName(Layer layer);

  @Message
  String playbackOf(String siglum, String title);

  @Message
  String steps();

  @Message
  String first();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String last();

  @Message
  String revisionOf(int number, int last);

  @Message
  String mergeMarked(int first, int second);

  @Message
  String attributionOf(String siglum, String title);

  @Message
  String attributionHint(int number);

  @Message
  String writers();

  @Message
  String writer();

  @Message
  String share();

  @Message
  String wroteIn(String name, int number);

  @Message
  String revisionTitle(int number, String siglum, String title);

  @Message
  String wordCount(int words);

  @Message
  String changedSince(int number);

  @Message
  String inPlayback();

  @Message
  String whoWrote();

  @Message
  String plainText();

  @Message
  String lineEndings();

  @Message
  String toLookAt(int places);

  @Message
  String lineAndColumn(int line, int column);

  @Message
  String asWrittenTitle();

  @Message
  String doubt(String code);

  @Message
  String compareTexts();

  @Message
  String historyOfWitness(String siglum);

  @Message
  String playbackOfWitness(String siglum);

  @Message
  String attributionOfWitness(String siglum);

  @Message
  String revisionOfWitness(int number, String siglum);
}
