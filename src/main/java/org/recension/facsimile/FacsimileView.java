package org.recension.facsimile;

/** The picture of one page of a witness, as it is shown in lists. */
public record FacsimileView(
    String page,
    String sha256,
    String mediaType,
    int width,
    int height,
    long bytes,
    String image,
    String thumbnail) {

  static FacsimileView of(Facsimile facsimile) {
    String image = PictureResource.PATH + "/" + facsimile.sha256();
    return new FacsimileView(
        facsimile.page(),
        facsimile.sha256(),
        facsimile.mediaType(),
        facsimile.width(),
        facsimile.height(),
        facsimile.size(),
        image,
        image + PictureResource.THUMBNAIL);
  }

  /** How large its file is, for people. */
  public long kilobytes() {
    return (bytes + 999) / 1000;
  }
}
