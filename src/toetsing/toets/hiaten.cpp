// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/hiaten.h"

#include <algorithm>
#include <set>

#include "domain/woordtabel.h"
#include "rules/evaluate.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/tegenbewijs.h"

namespace maatlat {

namespace {

constexpr Woordtabel<static_cast<std::size_t>(Hiaatsoort::eenSoortBron) + 1> kWoorden{
    "zonder-score",    "zonder-bron",         "tegen-bewijs",        "zonder-motivering",
    "zonder-grond",    "zonder-verbeterpunt", "zonder-bevinding",    "zonder-onderbouwing",
    "losse-bevinding", "ongelezen-dossier",   "verschil-van-lezers", "een-soort-bron"};
static_assert(!kWoorden.back().empty(), "a kind of gap without its word");

/// Collects the gaps of one toets; knows the addresses of its pages.
class Verzamelaar {
  public:
    Verzamelaar(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen)
        : inhoud_(inhoud), bevindingen_(bevindingen) {}

    void bekijk(const Criterium& criterium) {
        for (const Verwachting& een : criterium.verwachtingen)
            // What came along from an earlier toets was accounted for there.
            if (een.beoordeeld && !inhoud_.isOvergenomen(een.code)) bekijk(criterium, een);
        const bool metOordeel =
            evaluate(*inhoud_.kader, *inhoud_.regelset, criterium, inhoud_.scores)
                .oordeel.has_value();
        if (metOordeel && isLeeg(Veldsoort::onderbouwing, criterium.code))
            voegToe(Hiaatsoort::zonderOnderbouwing, criterium.code,
                    "Criterium " + criterium.code + " heeft een oordeel, maar geen onderbouwing.",
                    criteriumpad(criterium) + "#onderbouwing");
    }

    void bekijkToets() {
        if (inhoud_.bronnen.empty())
            voegToe(Hiaatsoort::zonderBron, "",
                    "In deze toets staat nog geen enkele bron: geen document, interview, dossier "
                    "of observatie.",
                    toetspad() + "/bronnen", true);
    }

    void bekijk(const Bevinding& bevinding) {
        if (!bevinding.verwachtingen.empty()) return;
        const std::string nr = std::to_string(bevinding.nr);
        const Bron* bron = inhoud_.bron(bevinding.bron);
        voegToe(Hiaatsoort::losseBevinding, nr,
                "Bevinding " + nr + (bron ? " (" + omschrijving(*bron) + ")" : "") +
                    " hoort nog bij geen enkele verwachting.",
                toetspad() + "/bevinding/" + nr);
    }

    void bekijk(const Steekproefuitkomst& steekproef) {
        const std::string nr = std::to_string(steekproef.steekproef.nr);
        const std::string pad = toetspad() + "/steekproef/" + nr;
        const std::string van = " van dossiersteekproef " + nr;
        const int ongelezen = steekproef.getrokken - steekproef.beoordeeld + steekproef.gericht -
                              steekproef.gerichtGelezen;
        constexpr Telbaar kDossier{"dossier", "dossiers", true};
        if (ongelezen > 0)
            voegToe(Hiaatsoort::ongelezenDossier, nr,
                    metHoofdletter(hoeveel(ongelezen, kDossier)) + van +
                        (ongelezen == 1 ? " is" : " zijn") + " nog niet gelezen.",
                    pad);
        const int open = steekproef.teBespreken;
        if (open > 0)
            voegToe(Hiaatsoort::verschilVanLezers, nr,
                    "Over " + hoeveel(open, kDossier) + van +
                        " verschillen de lezers van antwoord, zonder afspraak.",
                    pad + "/lezers");
    }

    std::vector<Hiaat> opVolgorde() {
        std::stable_sort(gevonden_.begin(), gevonden_.end(),
                         [](const Hiaat& a, const Hiaat& b) { return a.soort < b.soort; });
        return std::move(gevonden_);
    }

  private:
    void bekijk(const Criterium& criterium, const Verwachting& een) {
        const Score score = inhoud_.scores.op(een.positie);
        const std::string wie = "Verwachting " + een.code;
        const std::string pad = criteriumpad(criterium) + "#verwachting-" + een.code;
        if (score == Score::onbeoordeeld) {
            const std::string voorstel = inhoud_.voorstel(een.code);
            voegToe(Hiaatsoort::zonderScore, een.code,
                    wie + (voorstel.empty()
                               ? " heeft nog geen score."
                               : " heeft nog geen score: dat het " + voorstel + " was in " +
                                     inhoud_.overgenomenUit + " heeft nog niemand bevestigd."),
                    pad, !magOpenBlijven());
            return;
        }
        const std::string welke = score == Score::nvt ? "niet van toepassing" : "onvoldoende";
        const bool gemotiveerd = !isLeeg(Veldsoort::motivering, een.code);
        const std::string tegen = gemotiveerd ? "" : tegenBewijs(inhoud_, bevindingen_, een);
        const bool moet = score == Score::onvoldoende;
        if (!tegen.empty())
            voegToe(Hiaatsoort::tegenBewijs, een.code,
                    wie + " is " + std::string(naam(score)) + ", maar " + tegen +
                        ". Schrijf in de motivering waarom.",
                    pad, moet);
        else if (score != Score::voldoende && !gemotiveerd)
            voegToe(Hiaatsoort::zonderMotivering, een.code,
                    wie + " is " + welke + ", maar de motivering ontbreekt.", pad, moet);
        if (score == Score::onvoldoende && isLeeg(Veldsoort::verbeterpunt, een.code))
            voegToe(Hiaatsoort::zonderVerbeterpunt, een.code,
                    wie + " is onvoldoende, maar er staat geen verbeterpunt bij.", pad);
        if (score != Score::nvt) bekijkBronnen(een, pad, score == Score::voldoende && !gemotiveerd);
    }

    /// A zelfevaluatie that says nothing of a verwachting must say why; one that says nothing at
    /// all is none.
    bool magOpenBlijven() const {
        return inhoud_.kop.soort == Toetssoort::zelfevaluatie && inhoud_.aantalBeoordeeld() > 0;
    }

    /// What does not apply needs no facts; every other score does.
    void bekijkBronnen(const Verwachting& een, const std::string& pad, bool zonderWoord) {
        const auto& bevindingen = bevindingen_.bij(een.code);
        if (bevindingen.empty() && zonderWoord) {
            voegToe(Hiaatsoort::zonderGrond, een.code,
                    "Verwachting " + een.code +
                        " is voldoende, maar er staat geen motivering bij en geen bevinding.",
                    pad);
            return;
        }
        if (bevindingen.empty()) {
            voegToe(Hiaatsoort::zonderBevinding, een.code,
                    "Verwachting " + een.code + " heeft een score, maar geen enkele bevinding.",
                    pad);
            return;
        }
        std::set<Bronsoort> soorten;
        for (const Bevinding* van : bevindingen)
            if (const Bron* bron = inhoud_.bron(van->bron)) soorten.insert(bron->soort);
        if (soorten.size() == 1)
            voegToe(Hiaatsoort::eenSoortBron, een.code,
                    "Verwachting " + een.code + " is beoordeeld op één soort bron: " +
                        std::string(naam(*soorten.begin())) + ".",
                    pad);
    }

    bool isLeeg(Veldsoort soort, const std::string& code) const {
        const auto veld = inhoud_.velden.find(Veldsleutel{soort, code}.tekst());
        return veld == inhoud_.velden.end() || maatlat::isLeeg(veld->second.waarde);
    }
    std::string toetspad() const { return "/toets/" + std::to_string(inhoud_.kop.nr); }
    std::string criteriumpad(const Criterium& een) const {
        return toetspad() + "/criterium/" + een.code;
    }
    void voegToe(Hiaatsoort soort, std::string code, std::string tekst, std::string pad,
                 bool moetAangevuld = false) {
        gevonden_.push_back(
            {soort, std::move(code), std::move(tekst), std::move(pad), moetAangevuld});
    }

    const Toetsinhoud& inhoud_;
    const Bevindingwijzer& bevindingen_;
    std::vector<Hiaat> gevonden_;
};

}  // namespace

std::string_view kop(Hiaatsoort soort) {
    switch (soort) {
        case Hiaatsoort::zonderScore:
            return "Nog geen score";
        case Hiaatsoort::zonderBron:
            return "Geen enkele bron";
        case Hiaatsoort::tegenBewijs:
            return "Score tegen het bewijs, zonder motivering";
        case Hiaatsoort::zonderMotivering:
            return "Onvoldoende of niet van toepassing zonder motivering";
        case Hiaatsoort::zonderGrond:
            return "Voldoende zonder motivering en zonder bevinding";
        case Hiaatsoort::zonderVerbeterpunt:
            return "Onvoldoende zonder verbeterpunt";
        case Hiaatsoort::zonderBevinding:
            return "Score zonder bevinding";
        case Hiaatsoort::zonderOnderbouwing:
            return "Oordeel zonder onderbouwing";
        case Hiaatsoort::losseBevinding:
            return "Bevinding zonder verwachting";
        case Hiaatsoort::ongelezenDossier:
            return "Dossier nog niet gelezen";
        case Hiaatsoort::verschilVanLezers:
            return "Verschil tussen lezers zonder afspraak";
        case Hiaatsoort::eenSoortBron:
            return "Score op één soort bron (mag, maar kijk of het genoeg is)";
    }
    return {};
}

std::string_view inRapport(Hiaatsoort soort) {
    return soort == Hiaatsoort::eenSoortBron ? "Score op één soort bron" : kop(soort);
}

std::string waarover(Hiaatsoort soort, const std::string& code) {
    switch (soort) {
        case Hiaatsoort::losseBevinding:
            return "bevinding " + code;
        case Hiaatsoort::ongelezenDossier:
        case Hiaatsoort::verschilVanLezers:
            return "dossiersteekproef " + code;
        default:
            return code;
    }
}

std::string_view naam(Hiaatsoort soort) {
    return woordVan(kWoorden, soort);
}

std::optional<Hiaatsoort> hiaatsoortMetNaam(std::string_view woord) {
    return metWoord<Hiaatsoort>(kWoorden, woord);
}

std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud) {
    return hiaten(inhoud, Bevindingwijzer(inhoud));
}

std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen) {
    if (isBevroren(inhoud.kop.status)) return {};
    Verzamelaar verzamelaar(inhoud, bevindingen);
    verzamelaar.bekijkToets();
    for (const Criterium* een : inhoud.kader->criteria())
        verzamelaar.bekijk(*een);
    for (const Bevinding& een : inhoud.bevindingen)
        verzamelaar.bekijk(een);
    for (const Steekproefuitkomst& een : inhoud.steekproeven)
        verzamelaar.bekijk(een);
    return verzamelaar.opVolgorde();
}

std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen,
                          const Criterium& criterium) {
    if (isBevroren(inhoud.kop.status)) return {};
    Verzamelaar verzamelaar(inhoud, bevindingen);
    verzamelaar.bekijk(criterium);
    return verzamelaar.opVolgorde();
}

Hiatenlijst leesHiaten(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Hiatenlijst uit;
        uit.kop = inzage.kop();
        uit.hiaten = hiaten(leesToetsinhoud(inzage));
        return uit;
    });
}

}  // namespace maatlat
