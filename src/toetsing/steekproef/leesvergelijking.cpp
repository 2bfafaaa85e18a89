// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "rules/steekproef/dossieruitkomst.h"
#include "store/inzagebewijs.h"
#include "store/onderzoek_store.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/geldende_kalender.h"
#include "toetsing/steekproef/heropenen.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/steekproef_tekst.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

/// A pair of outcomes as often as it came, by numbers of kDossieruitkomsten.
using Paren = std::vector<std::pair<int, int>>;

int nummer(const std::string& uitkomst) {
    return static_cast<int>(
        dossieruitkomstMetNaam(uitkomst).value_or(Dossieruitkomst::onbeantwoord));
}

/// What two readers made of the dossiers of one steekproef.
struct Leesparen {
    std::shared_ptr<const Dossierformulier> formulier;
    std::map<std::string, Paren> perVraag;
    int teLezen = 0;  ///< dossiers that two people read
    int gelezen = 0;
    std::vector<std::string> teBespreken;

    void voegToe(const std::vector<Bewaardpaar>& paren) {
        for (const Bewaardpaar& een : paren) {
            Paren& van = perVraag[een.vraag];
            van.insert(van.end(), static_cast<std::size_t>(een.aantal),
                       {nummer(een.eerste), nummer(een.tweede)});
        }
    }
};

Leesparen leesparen(const Toetsinzage& inzage, const Dossiersteekproef& steekproef,
                    const Inzagebewijs& bewijs) {
    Leesparen uit;
    uit.formulier = leesformulier(inzage.werkplek(), inzage, steekproef);
    const auto dossiers = steekproefStore::dossiers(inzage, steekproef.nr);
    const auto lezingen = dossierlezingStore::alle(inzage, steekproef.nr, bewijs);
    const auto afspraken = dossierlezingStore::afspraken(inzage, steekproef.nr, bewijs);
    const Telwijze wijze{*uit.formulier, steekproef.peildatum,
                         geldendeKalender(inzage.werkplek(), inzage)};
    for (const Dossierstof& een : perDossier(dossiers, lezingen, afspraken)) {
        if (!een.dossier->telt() || !een.dossier->dubbel) continue;
        ++uit.teLezen;
        uit.voegToe(parenVan(wijze, een));
        if (!openVerschillen(*uit.formulier, een).empty())
            uit.teBespreken.push_back(een.dossier->pseudoniem);
    }
    uit.voegToe(dossierlezingStore::paren(inzage, steekproef.nr));
    // Every check that counts has one pair of each dossier.
    if (!uit.perVraag.empty()) uit.gelezen = static_cast<int>(uit.perVraag.begin()->second.size());
    return uit;
}

Leesvraag leesvraag(const Dossiervraag& vraag, const Paren& paren) {
    Leesvraag uit;
    uit.vraag = vraag;
    uit.overeenstemming = vergelijkLezers(paren, static_cast<int>(kDossieruitkomsten.size()));
    uit.zin = overeenstemmingInWoorden(uit.overeenstemming);
    return uit;
}

/// The least alike first; of what is equally alike, what was read most.
bool eerderTeBespreken(const Leesvraag& a, const Leesvraag& b) {
    const auto deel = [](const Leesvraag& een) {
        return een.overeenstemming.percentage.waarde.value_or(1);
    };
    if (deel(a) != deel(b)) return deel(a) < deel(b);
    return a.overeenstemming.paren > b.overeenstemming.paren;
}

/// The same check of the same version of a form, over all toetsen.
struct Vraagparen {
    const Dossiervraag* vraag = nullptr;
    std::shared_ptr<const Dossierformulier> formulier;  ///< keeps `vraag` alive
    Paren paren;
};
using Vragen = std::map<std::pair<std::string, std::string>, Vraagparen>;

/// Whether anything was read twice.
bool voegToetsToe(Vragen& vragen, const Toetsinzage& inzage) {
    bool iets = false;
    for (const Dossiersteekproef& steekproef : steekproefStore::alle(inzage)) {
        if (steekproef.status != Steekproefstatus::getrokken) continue;
        const Leesparen paren = leesparen(inzage, steekproef, inzage.zonderTonen());
        iets = iets || paren.gelezen > 0;
        for (const auto& [code, van] : paren.perVraag) {
            Vraagparen& hier = vragen[{steekproef.formulierHash, code}];
            hier.formulier = paren.formulier;
            hier.vraag = paren.formulier->vraag(code);
            hier.paren.insert(hier.paren.end(), van.begin(), van.end());
        }
    }
    return iets;
}

}  // namespace

Leesvergelijking leesLeesvergelijking(Werkplek& werkplek, const Persoon& persoon,
                                      std::int64_t toets, std::int64_t steekproef) {
    return inzien(werkplek, persoon, toets,
                  actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
                  [&](const Toetsinzage& inzage) {
                      Leesvergelijking uit;
                      uit.kop = inzage.kop();
                      uit.steekproef = eisSteekproef(inzage, steekproef);
                      eisUitkomsten(uit.steekproef);
                      uit.heropend = aantalHeropend(inzage, steekproef);
                      Leesparen paren =
                          leesparen(inzage, uit.steekproef,
                                    inzage.noteer(Inzagesoort::uitkomsten, inInzage(steekproef)));
                      uit.dubbelTeLezen = paren.teLezen;
                      uit.dubbelGelezen = paren.gelezen;
                      uit.teBespreken = std::move(paren.teBespreken);
                      for (const Dossiervraag& vraag : paren.formulier->vragen)
                          if (vraag.telt())
                              uit.vragen.push_back(leesvraag(vraag, paren.perVraag[vraag.code]));
                      return uit;
                  });
}

Landelijkevergelijking leesLandelijkeVergelijking(Werkplek& werkplek, const Persoon& persoon,
                                                  const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        const auto gevonden = onderzoekStore::lees(alle, onderzoek);
        if (!gevonden || gevonden->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        Landelijkevergelijking uit;
        uit.onderzoekNaam = gevonden->onderzoek.naam;
        Vragen vragen;
        alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
            if (voegToetsToe(vragen, inzage)) ++uit.toetsen;
        });
        for (const auto& [sleutel, een] : vragen)
            if (een.vraag != nullptr) uit.vragen.push_back(leesvraag(*een.vraag, een.paren));
        std::stable_sort(uit.vragen.begin(), uit.vragen.end(), eerderTeBespreken);
        return uit;
    });
}

}  // namespace maatlat
