// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_blad.h"

#include <bitset>
#include <charconv>

#include "exchange/bestandsweigering.h"
#include "exchange/getaltekst.h"
#include "exchange/tabelbouwer.h"

namespace maatlat {

namespace {

constexpr int kLaatsteRij = 1 << 20;
constexpr int kLaatsteKolom = 1 << 14;

struct Plaats {
    int rij = 0;
    int kolom = 0;
};

/// "AB12" → row 12, column 28. A cell may leave its place out: then it follows the one before.
Plaats plaatsVan(std::string_view verwijzing, Plaats vorige) {
    if (verwijzing.empty()) return {vorige.rij, vorige.kolom + 1};
    Plaats plaats;
    for (const char c : verwijzing) {
        if (c >= 'A' && c <= 'Z') plaats.kolom = plaats.kolom * 26 + (c - 'A' + 1);
        if (c >= '0' && c <= '9') plaats.rij = plaats.rij * 10 + (c - '0');
        if (plaats.kolom > kLaatsteKolom || plaats.rij > kLaatsteRij) return {};
    }
    return plaats;
}

/// A cell as it stands in the file.
struct Ruwecel {
    std::string soort;  ///< its type: "s", "str", "b", "e", "d", "inlineStr", "n" or nothing
    std::string stijl;
    std::string waarde;
    bool inTekst = false;  ///< the value stands in the cell itself, as text
    bool formule = false;
    bool uitkomst = false;  ///< there is a place for the value, be it empty
};

Ruwecel leesRuw(XmlStroom& xml) {
    Ruwecel cel{xml.attribuut("t"), xml.attribuut("s"), {}};
    bool inWaarde = false;
    while (xml.volgende() && !xml.eindigt("c")) {
        if (xml.begint("is")) {
            cel.waarde = leesTekstdelen(xml, "is");
            cel.inTekst = true;
        }
        if (xml.begint("f")) cel.formule = true;
        if (xml.begint("v")) cel.uitkomst = inWaarde = true;
        if (xml.eindigt("v")) inWaarde = false;
        if (xml.isTekst() && inWaarde && cel.waarde.size() <= kMaxCeltekst)
            cel.waarde += xml.tekst();
    }
    return cel;
}

/// An empty result is one only for text: programs that do not calculate leave the place empty.
bool mistUitkomst(const Ruwecel& cel) {
    return cel.formule && cel.waarde.empty() && !(cel.soort == "str" && cel.uitkomst);
}

/// Reads one tab.
class Bladlezer {
  public:
    Bladlezer(const Werkmap& werkmap, const std::string& bestand, Bladontvanger& ontvanger)
        : werkmap_(werkmap), bestand_(bestand), ontvanger_(ontvanger) {}

    void lees(std::string inhoud) {
        bool verborgen = false;
        for (XmlStroom xml(std::move(inhoud)); xml.volgende() && !ontvanger_.genoeg();) {
            if (xml.begint("row")) {
                const std::string rij = xml.attribuut("r");
                plaats_ = {rij.empty() ? plaats_.rij + 1 : plaatsVan(rij, {}).rij, 0};
                verborgen = isWaar(xml.attribuut("hidden")) || isNul(xml.attribuut("ht"));
                gezien_.reset();
            } else if (xml.eindigt("row")) {
                if (verborgen) ontvanger_.verbergRij(plaats_.rij);
            } else if (xml.begint("c")) {
                neemCel(xml);
            } else if (xml.begint("col")) {
                if (isWaar(xml.attribuut("hidden")) || isNul(xml.attribuut("width")))
                    ontvanger_.verbergKolommen(xml.aantal("min", {}, kLaatsteKolom),
                                               xml.aantal("max", {}, kLaatsteKolom));
            } else if (xml.begint("mergeCell")) {
                neemGebied(xml.attribuut("ref"));
            }
        }
    }

  private:
    static bool isNul(const std::string& getal) {
        return !getal.empty() && getal.find_first_not_of("0.") == std::string::npos;
    }

    void neemCel(XmlStroom& xml) {
        const int rij = plaats_.rij;
        plaats_ = plaatsVan(xml.attribuut("r"), plaats_);
        if (plaats_.rij < 1 || plaats_.kolom < 1)
            weiger(bestand_, 0, "Het rekenblad is beschadigd: een cel heeft geen plaats.");
        const bool tweede = plaats_.rij == rij && isTweede(plaats_.kolom);
        const bool bezet = ontvanger_.bezet(plaats_.rij, plaats_.kolom);
        const Ruwecel cel = leesRuw(xml);
        if (bezet || (tweede && (!cel.waarde.empty() || cel.formule)))
            ontvanger_.meld(plaats_.rij, plaats_.kolom,
                            "deze cel staat twee keer in het bestand. Open het in een "
                            "rekenprogramma, kijk wat er in de cel staat, en sla het opnieuw op.");
        else if (mistUitkomst(cel))
            ontvanger_.meld(plaats_.rij, plaats_.kolom, kZonderUitkomst);
        else
            zet(cel);
    }

    /// Whether the row had this cell already, empty or not.
    bool isTweede(int kolom) {
        if (kolom > kMaxKolommen) return false;
        const auto plek = static_cast<std::size_t>(kolom - 1);
        const bool eerder = gezien_.test(plek);
        gezien_.set(plek);
        return eerder;
    }

    void zet(const Ruwecel& cel) {
        const auto als = [&](std::string_view tekst, Celsoort soort = Celsoort::gewoon) {
            ontvanger_.zet(plaats_.rij, plaats_.kolom, tekst, soort);
        };
        if (cel.waarde.empty()) return;
        if (cel.inTekst) return als(cel.waarde);
        if (cel.soort == "s") {
            if (const auto tekst = werkmap_.teksten.tekst(cel.waarde)) return als(*tekst);
            return ontvanger_.meld(plaats_.rij, plaats_.kolom,
                                   "hier hoort een tekst die niet in het bestand staat. Typ de "
                                   "tekst opnieuw en sla het bestand op.");
        }
        if (cel.soort == "b") return als(waarheidstekst(cel.waarde));
        if (cel.soort == "e") return als(cel.waarde, Celsoort::fout);
        if (cel.soort == "d") return als(cel.waarde, Celsoort::datum);
        if (!cel.soort.empty() && cel.soort != "n") return als(zonderTekencodes(cel.waarde));
        const Getalvorm vorm = werkmap_.vorm(cel.stijl);
        if (vorm.datum) {
            const std::string datum = datumUitGetal(cel.waarde, werkmap_.kalender1904);
            if (datum.find('-', 1) != std::string::npos) return als(datum, Celsoort::datum);
        }
        als(metNullenVoor(getaltekst(cel.waarde), vorm.cijfers), getalsoort(cel.waarde));
    }

    /// "A1:C3".
    void neemGebied(std::string_view ref) {
        const std::size_t dubbelepunt = std::min(ref.find(':'), ref.size());
        const Plaats van = plaatsVan(ref.substr(0, dubbelepunt), {});
        const Plaats tot =
            dubbelepunt < ref.size() ? plaatsVan(ref.substr(dubbelepunt + 1), {}) : van;
        if (van.rij < 1 || van.kolom < 1 || tot.rij < van.rij || tot.kolom < van.kolom) return;
        if (van.rij != tot.rij || van.kolom != tot.kolom)
            ontvanger_.voegSamen({van.rij, van.kolom, tot.rij, tot.kolom});
    }

    const Werkmap& werkmap_;
    const std::string& bestand_;
    Bladontvanger& ontvanger_;
    Plaats plaats_;
    std::bitset<kMaxKolommen> gezien_;  ///< of the row that is being read
};

}  // namespace

void leesXlsxBlad(std::string inhoud, const Werkmap& werkmap, const std::string& bestand,
                  Bladontvanger& ontvanger) {
    Bladlezer(werkmap, bestand, ontvanger).lees(std::move(inhoud));
}

}  // namespace maatlat
