package nl.olievlek.impact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import nl.olievlek.platform.persistence.BaseEntity;

/** The definition of an indicator. What it counts is fixed; its names and minimum are not. */
@Entity
class ImpactMetric extends BaseEntity {

  private String code;

  @Column(name = "name_nl")
  private String nameNl;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "minimum_cell")
  private int minimumCell;

  @Column(name = "definition_version")
  private int definitionVersion;

  protected ImpactMetric() {}

  /** Takes on a new definition; one that is the same stays the same version. */
  void change(ImpactMetricRequest request) {
    var nl = request.nameNl().strip();
    var en = request.nameEn().strip();
    if (nl.equals(nameNl) && en.equals(nameEn) && request.minimumCell() == minimumCell) {
      return;
    }
    nameNl = nl;
    nameEn = en;
    minimumCell = request.minimumCell();
    definitionVersion++;
  }

  int definitionVersion() {
    return definitionVersion;
  }
}
