package org.recension.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.apparatus.Judgement;
import org.recension.edition.WitnessKind;
import org.recension.notation.Layer;

/** What readers are told. */
@MessageBundle("reading")
public interface Messages {

  @Message
  String library();

  @Message
  String libraryLead();

  @Message
  String search();

  @Message
  String find();

  @Message
  String nothingFound(String words);

  @Message
  String nothingYet();

  @Message
  String more();

  @Message
  String progress(int published, int all);

  @Message
  String waiting(int count);

  @Message
  String published();

  @Message
  String inWork();

  @Message
  String untouched();

  @Message
  String kind(WitnessKind kind);

  @Message
  String layer(Layer layer);

  @Message
  String withSigns();

  @Message
  String layers();

  @Message
  String date();

  @Message
  String source();

  @Message
  String approvals();

  @Message
  String witnesses();

  @Message
  String noWitnesses();

  @Message
  String transcribe();

  @Message
  String history();

  @Message
  String attribution();

  @Message
  String apparatus();

  @Message
  String compare();

  @Message
  String facsimiles();

  @Message
  String edit();

  @Message
  String notPublished();

  @Message
  String beFirst();

  @Message
  String revision(int number);

  @Message
  String apparatusLead(String siglum);

  @Message
  String noDifference();

  @Message
  String place();

  @Message
  String backTo(int number);

  @Message
  String judgement(Judgement judgement);

  @Message
  String omitted();

  @Message
  String movedFrom();

  @Message
  String movedTo();

  @Message
  String deleted();

  @Message
  String inserted();

  @Message
  String base();

  @Message
  String beside();

  @Message
  String collate();

  @Message
  String lemma();

  @Message
  String readings();

  @Message
  String context();

  @Message
  String number();

  @Message
  String choose();

  @Message
  String hover();
}
