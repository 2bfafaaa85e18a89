// SPDX-License-Identifier: EUPL-1.2
#include <Poco/Exception.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>

#include <limits>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/dag.h"
#include "domain/tekst.h"
#include "exchange/bestandsweigering.h"
#include "exchange/scoretekens.h"
#include "exchange/steekproef/trekkingsbewijs.h"

namespace maatlat {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr std::size_t kHashtekens = 64;

/// Whether this is a moment as a Klok gives it: "2026-11-22T09:30:00.000Z". They are compared as
/// texts, so that no other form will do.
bool isMoment(std::string_view tekst) {
    constexpr std::string_view kTijd = "T00:00:00.000Z";
    constexpr std::size_t kDatum = 10;
    if (tekst.size() != kDatum + kTijd.size() || !dagUit(tekst.substr(0, kDatum))) return false;
    const std::string_view tijd = tekst.substr(kDatum);
    for (std::size_t i = 0; i < tijd.size(); ++i)
        if (kTijd[i] == '0' ? tijd[i] < '0' || tijd[i] > '9' : tijd[i] != kTijd[i]) return false;
    return tijd.substr(1, 2) < "24" && tijd[4] < '6' && tijd[7] < '6';
}

/// Refuses an object that has one field twice: another reader may keep the other of the two.
class ZonderDubbele : public Poco::JSON::ParseHandler {
  public:
    void startObject() override {
        namen_.emplace_back();
        ParseHandler::startObject();
    }
    void endObject() override {
        namen_.pop_back();
        ParseHandler::endObject();
    }
    void key(const std::string& naam) override {
        if (!namen_.back().insert(naam).second) throw Poco::ExistsException(naam);
        ParseHandler::key(naam);
    }

  private:
    std::vector<std::set<std::string>> namen_;  ///< of the objects that are open
};

/// One object of the certificate: hands out its fields by name and kind. Throws Invoerfout for a
/// field that is missing or of another kind, with where it stands.
class Velden {
  public:
    Velden(const std::string& bestand, std::string waar, const Var& waarde)
        : bestand_(bestand), waar_(std::move(waar)) {
        if (waarde.type() != typeid(Object::Ptr)) fout("is geen object");
        object_ = waarde.extract<Object::Ptr>();
    }

    std::string tekst(const std::string& naam) const {
        const Var waarde = veld(naam);
        if (!waarde.isString()) fout(naam, "is geen tekst");
        return waarde.extract<std::string>();
    }

    /// A number from 0; at most what fits in an int.
    template <class Getal = int>
    Getal getal(const std::string& naam) const {
        return static_cast<Getal>(alsGetal(naam, veld(naam), kMeestInInt));
    }

    /// The same, up to what every language counts exactly.
    std::int64_t telling(const std::string& naam) const {
        return alsGetal(naam, veld(naam), kMeestExact);
    }

    std::vector<std::string> teksten(const std::string& naam) const {
        std::vector<std::string> uit;
        for (const Var& een : *rij(naam)) {
            if (!een.isString()) fout(naam, "heeft een element dat geen tekst is");
            uit.push_back(een.extract<std::string>());
        }
        return uit;
    }

    bool heeft(const std::string& naam) const { return object_->has(naam); }

    bool jaNee(const std::string& naam) const {
        const Var waarde = veld(naam);
        if (!waarde.isBoolean()) fout(naam, "is geen true of false");
        return waarde.extract<bool>();
    }

    /// Empty, or 64 hexadecimal digits.
    std::string hash(const std::string& naam) const {
        std::string uit = tekst(naam);
        if (!uit.empty() && (uit.size() != kHashtekens ||
                             uit.find_first_not_of("0123456789abcdef") != std::string::npos))
            fout(naam, "is geen kenmerk van 64 tekens");
        return uit;
    }

    std::string moment(const std::string& naam) const {
        std::string uit = tekst(naam);
        if (!isMoment(uit)) fout(naam, "is geen moment, zoals 2026-11-22T09:30:00.000Z");
        return uit;
    }

    /// Empty, or a pseudonym.
    std::string pseudoniem(const std::string& naam) const {
        std::string uit = tekst(naam);
        const auto gelezen = pseudoniemUit(uit);
        if (!uit.empty() && (!gelezen || pseudoniemTekst(*gelezen) != uit))
            fout(naam, "is geen pseudoniem, zoals K7QF-2M9X-A4TD");
        return uit;
    }

    template <class Lees>
    auto woord(const std::string& naam, const Lees& lees) const {
        const auto uit = lees(tekst(naam));
        if (!uit) fout(naam, "is geen bekend woord");
        return *uit;
    }

    std::vector<int> getallen(const std::string& naam) const {
        std::vector<int> uit;
        for (const Var& een : *rij(naam))
            uit.push_back(static_cast<int>(alsGetal(naam, een, kMeestInInt)));
        return uit;
    }

    Velden object(const std::string& naam) const { return {bestand_, naam, veld(naam)}; }

    /// What `lees` makes of each element of a list.
    template <class Lees>
    auto lijst(const std::string& naam, const Lees& lees) const {
        std::vector<decltype(lees(*this))> uit;
        for (const Var& een : *rij(naam)) {
            const std::string waar = naam + ", element " + std::to_string(uit.size() + 1);
            uit.push_back(lees(Velden(bestand_, waar, een)));
        }
        return uit;
    }

    [[noreturn]] void fout(const std::string& naam, const std::string& wat) const {
        weiger(bestand_, 0,
               "Dit trekkingsbewijs klopt niet van vorm: " + (waar_.empty() ? "" : waar_ + ": ") +
                   aangehaald(naam) + " " + wat + ". Gebruik het bestand zoals Maatlat het gaf.");
    }

  private:
    static constexpr std::int64_t kMeestInInt = std::numeric_limits<int>::max();
    static constexpr std::int64_t kMeestExact = std::int64_t{1} << 53;

    [[noreturn]] void fout(const std::string& wat) const { fout("inhoud", wat); }

    std::int64_t alsGetal(const std::string& naam, const Var& waarde, std::int64_t hoogste) const {
        if (!waarde.isInteger() || waarde.isBoolean()) fout(naam, "is geen geheel getal");
        // The parser gives what does not fit in a signed number as an unsigned one.
        const bool enorm = waarde.type() == typeid(Poco::UInt64) &&
                           std::cmp_greater(waarde.extract<Poco::UInt64>(), hoogste);
        const std::int64_t uit = enorm ? -1 : waarde.convert<std::int64_t>();
        if (uit < 0 || uit > hoogste) fout(naam, "is te klein of te groot");
        return uit;
    }

    Var veld(const std::string& naam) const {
        if (!object_->has(naam)) fout(naam, "ontbreekt");
        return object_->get(naam);
    }

    Array::Ptr rij(const std::string& naam) const {
        const Var waarde = veld(naam);
        if (waarde.type() != typeid(Array::Ptr)) fout(naam, "is geen lijst");
        return waarde.extract<Array::Ptr>();
    }

    const std::string& bestand_;
    std::string waar_;
    Object::Ptr object_;
};

Dossiersteekproef leesSteekproef(const Velden& alles) {
    const Velden velden = alles.object("steekproef");
    Dossiersteekproef uit;
    uit.nr = velden.getal<std::int64_t>("nr");
    uit.titel = Programmatekst::van(velden.tekst("titel"));
    uit.status = velden.woord("status", steekproefstatusMetNaam);
    uit.reden = Programmatekst::van(velden.tekst("reden"));
    uit.populatie.aantal = velden.getal<std::int64_t>("aantal");
    uit.populatieHash = velden.hash("populatieHash");
    uit.kolom = velden.woord("kolom", groepkolomMetNaam);
    uit.vastgelegdOp = velden.moment("vastgelegdOp");
    uit.vastleggingHash = velden.hash("vastleggingHash");
    uit.formulierHash = velden.hash("formulierHash");
    uit.peildatum = velden.tekst("peildatum");
    uit.dubbelPercentage = velden.getal("dubbelPercentage");
    uit.groepen = alles.lijst("groepen", [](const Velden& groep) {
        return Populatiegroep{groep.tekst("naam"), groep.getal<std::int64_t>("aantal"),
                              groep.getal("trek")};
    });
    return uit;
}

Leesverslag leesVerslag(const Velden& velden) {
    Leesverslag uit;
    uit.bestand = velden.tekst("bestand");
    uit.sha256 = velden.hash("bestandHash");
    uit.soort = velden.woord("soort", tabelsoortMetNaam);
    uit.blad = velden.tekst("blad");
    uit.bereik = velden.tekst("bereik");
    uit.rijen = velden.telling("rijen");
    uit.verborgenRijen = velden.telling("verborgenRijen");
    uit.verborgenKolommen = velden.telling("verborgenKolommen");
    const int kalender = velden.getal("kalender");
    if (kalender != 1900 && kalender != 1904) velden.fout("kalender", "is niet 1900 of 1904");
    uit.kalender1904 = kalender == 1904;
    uit.tekencodering = velden.tekst("tekencodering");
    uit.scheidingsteken = scheidingstekenMetWoord(velden.tekst("scheiding"));
    uit.nietGelezen = velden.lijst("nietGelezen", [](const Velden& blad) {
        return NietGelezenBlad{blad.tekst("blad"), blad.woord("waarom", waaromMetNaam)};
    });
    return uit;
}

Populatiegrens leesGrens(const Velden& velden) {
    Populatiegrens uit;
    uit.overgeslagenRijen = velden.telling("overgeslagenRijen");
    uit.reeksen = velden.lijst("reeksen", [](const Velden& reeks) {
        return Nummerreeks{reeks.tekst("voorvoegsel"), reeks.telling("aantal"),
                           reeks.telling("ontbreekt")};
    });
    uit.korteReeksen = {"", velden.telling("korteReeksen"),
                        velden.telling("korteReeksenOntbreekt")};
    uit.maandenZonder = velden.teksten("maandenZonder");
    uit.afgekapt = velden.telling("afgekapt");
    return uit;
}

Trekking leesTrekking(const Velden& velden) {
    Trekking uit;
    uit.nr = velden.getal("nr");
    uit.wanneer = velden.moment("wanneer");
    uit.startwaarde = velden.tekst("startwaarde");
    uit.aantallen = velden.getallen("aantallen");
    const auto herkomst = herkomstMetNaam(uit.startwaarde.substr(0, uit.startwaarde.find(':')));
    if (!herkomst) velden.fout("startwaarde", "begint niet met computer: of dobbelstenen:");
    uit.herkomst = *herkomst;
    return uit;
}

Steekproefdossier leesDossier(const Velden& velden) {
    Steekproefdossier uit;
    uit.pseudoniem = velden.pseudoniem("pseudoniem");
    if (uit.pseudoniem.empty()) velden.fout("pseudoniem", "ontbreekt");
    uit.stand = velden.woord("stand", dossierstandMetNaam);
    uit.trekking = velden.getal("trekking");
    uit.groep = velden.tekst("groep");
    uit.volgorde = velden.getal("volgorde");
    uit.lot = velden.hash("lot");
    uit.dubbel = velden.jaNee("dubbel");
    uit.vervangt = velden.pseudoniem("vervangt");
    uit.reden = Programmatekst::van(velden.tekst("reden"));
    return uit;
}

Var ontleed(std::string_view inhoud, const std::string& bestand) {
    try {
        Poco::JSON::Parser parser(new ZonderDubbele);
        return parser.parse(std::string(inhoud));
    } catch (const Poco::ExistsException&) {
        weiger(bestand, 0,
               "Dit trekkingsbewijs klopt niet van vorm: een veld staat er twee keer in. Gebruik "
               "het bestand zoals Maatlat het gaf.");
    } catch (const Poco::Exception&) {
        weiger(bestand, 0,
               "Dit bestand is geen JSON, of het is beschadigd. Gebruik het trekkingsbewijs zoals "
               "Maatlat het gaf.");
    }
}

}  // namespace

Trekkingsbewijs leesTrekkingsbewijs(std::string_view inhoud, const std::string& bestand) {
    const Velden alles(bestand, "", ontleed(inhoud, bestand));
    const std::string soort = alles.tekst("soort");
    if (soort != kSoortBewijs && soort != kSoortEersteBewijs)
        alles.fout("soort", "is niet " + std::string(kSoortBewijs) + " of " +
                                std::string(kSoortEersteBewijs));
    Trekkingsbewijs uit;
    uit.onderzoek = alles.tekst("onderzoek");
    uit.organisatie = alles.tekst("organisatie");
    uit.steekproef = leesSteekproef(alles);
    if (soort == kSoortBewijs) {
        const Velden velden = alles.object("steekproef");
        uit.steekproef.binding = {uit.onderzoek, uit.organisatie, velden.tekst("formulier"),
                                  velden.tekst("formulierVersie")};
        if (alles.heeft("gelezen")) {
            uit.steekproef.populatie.grens = leesGrens(alles.object("grens"));
            uit.steekproef.populatie.grens.verslag = leesVerslag(alles.object("gelezen"));
        }
    }
    uit.trekkingen = alles.lijst("trekkingen", leesTrekking);
    uit.dossiers = alles.lijst("dossiers", leesDossier);
    return uit;
}

}  // namespace maatlat
