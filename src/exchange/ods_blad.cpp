// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods_blad.h"

#include <algorithm>
#include <vector>

#include "exchange/celtekst.h"
#include "exchange/ods_cel.h"
#include "exchange/tabelbouwer.h"
#include "exchange/xml_veilig.h"

namespace maatlat {

namespace {

/// Beyond the last row or column of any spreadsheet program; counting stops here.
constexpr int kVerste = 1 << 21;

/// Of one row, not counting repeats: as many as the widest spreadsheet has columns.
constexpr std::size_t kMeesteCellen = 16'384;

/// A row that puts no text and is repeated says nothing new: only so many are handed on, however
/// often a small file repeats it.
constexpr int kMeesteZonderTekst = 10;

bool isOnzichtbaar(const XmlStroom& xml) {
    const std::string zicht = xml.attribuut("visibility", kTable);
    return zicht == "collapse" || zicht == "filter";
}

bool heeftInhoud(const Odscel& cel) {
    return !cel.tekst.empty() || cel.zonderUitkomst;
}

/// Reads one tab.
class Odsbladlezer {
  public:
    explicit Odsbladlezer(Bladontvanger& ontvanger) : ontvanger_(ontvanger) {}

    /// Rows and columns may stand in groups, which may be folded, and in a part for headings.
    void lees(XmlStroom& xml) {
        while (xml.volgende()) {
            if (xml.eindigt()) {
                if (dicht_.empty()) return;
                dicht_.pop_back();
            } else if (xml.begint("table-row")) {
                neemRij(xml);
            } else if (xml.begint("table-column")) {
                neemKolom(xml);
            } else if (isGroep(xml)) {
                dicht_.push_back(isDicht() || xml.attribuut("display", kTable) == "false");
            } else if (xml.begint()) {
                xml.slaOver();
            }
        }
    }

  private:
    static bool isGroep(const XmlStroom& xml) {
        return xml.begint("table-row-group") || xml.begint("table-rows") ||
               xml.begint("table-header-rows") || xml.begint("table-column-group") ||
               xml.begint("table-columns") || xml.begint("table-header-columns");
    }

    bool isDicht() const { return !dicht_.empty() && dicht_.back(); }

    void neemKolom(XmlStroom& xml) {
        const int aantal = xml.aantal("number-columns-repeated", kTable, kVerste);
        if (isDicht() || isOnzichtbaar(xml))
            ontvanger_.verbergKolommen(kolom_, std::min(kolom_ + aantal - 1, kVerste));
        kolom_ = std::min(kolom_ + aantal, kVerste);
        xml.slaOver();
    }

    void neemRij(XmlStroom& xml) {
        const int herhaald = xml.aantal("number-rows-repeated", kTable, kVerste);
        const bool verborgen = isDicht() || isOnzichtbaar(xml);
        const std::vector<Odscel> rij = leesCellen(xml);
        const bool vol = std::ranges::any_of(rij, [](const Odscel& cel) {
            return heeftInhoud(cel) || cel.breed > 1 || cel.hoog > 1;
        });
        const int meeste = zetTekst(rij) ? herhaald : std::min(herhaald, kMeesteZonderTekst);
        for (int i = 0; vol && i < meeste && !ontvanger_.genoeg(); ++i) {
            zetRij(rij, std::min(regel_ + i, kVerste));
            if (verborgen) ontvanger_.verbergRij(std::min(regel_ + i, kVerste));
        }
        regel_ = std::min(regel_ + herhaald, kVerste);
    }

    /// A row, from its start to its end. Covered cells (behind a merged one) take their place too;
    /// empty ones side by side are one.
    static std::vector<Odscel> leesCellen(XmlStroom& xml) {
        std::vector<Odscel> rij;
        while (xml.volgende() && !xml.eindigt("table-row")) {
            if (xml.begint("table-cell") || xml.begint("covered-table-cell")) {
                Odscel cel = leesOdscel(xml);
                const bool leeg = !heeftInhoud(cel) && cel.breed == 1 && cel.hoog == 1;
                if (leeg && !rij.empty() && !heeftInhoud(rij.back()) && rij.back().breed == 1 &&
                    rij.back().hoog == 1)
                    rij.back().herhaald = std::min(rij.back().herhaald + cel.herhaald, kVerste);
                else
                    rij.push_back(std::move(cel));
                if (rij.size() > kMeesteCellen) throw XmlTeGroot("cells in a row");
            } else if (xml.begint()) {
                xml.slaOver();
            }
        }
        return rij;
    }

    static bool zetTekst(const std::vector<Odscel>& rij) {
        std::string kladje;
        return std::ranges::any_of(rij, [&](const Odscel& cel) {
            return !cel.bedekt && !cel.zonderUitkomst && !schoneCel(cel.tekst, kladje).empty();
        });
    }

    /// Beyond the first column that a table cannot have there is nothing more to say of a cell.
    static bool isTeBreed(int kolom) { return kolom > kMaxKolommen + 1; }

    void zetRij(const std::vector<Odscel>& rij, int regel) {
        int kolom = 1;
        for (const Odscel& cel : rij) {
            if (cel.breed > 1 || cel.hoog > 1)
                ontvanger_.voegSamen({regel, kolom, std::min(regel + cel.hoog - 1, kVerste),
                                      std::min(kolom + cel.breed - 1, kVerste)});
            for (int i = 0; heeftInhoud(cel) && i < cel.herhaald; ++i) {
                if (i > 0 && isTeBreed(kolom + i)) break;
                if (cel.bedekt)
                    ontvanger_.meld(regel, kolom + i, kOnderSamengevoegd);
                else if (cel.zonderUitkomst)
                    ontvanger_.meld(regel, kolom + i, kZonderUitkomst);
                else
                    ontvanger_.zet(regel, kolom + i, cel.tekst, cel.soort);
            }
            kolom = std::min(kolom + cel.herhaald, kVerste);
        }
    }

    Bladontvanger& ontvanger_;
    std::vector<bool> dicht_;  ///< whether the groups that are open are folded, from the outermost
    int regel_ = 1;
    int kolom_ = 1;
};

}  // namespace

void leesOdsBlad(XmlStroom& xml, Bladontvanger& ontvanger) {
    Odsbladlezer(ontvanger).lees(xml);
}

}  // namespace maatlat
