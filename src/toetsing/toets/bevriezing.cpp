// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/bevriezing.h"

#include <utility>

#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "domain/traject/verantwoordingsblad.h"
#include "domain/vastlegging.h"
#include "hash/sha256.h"
#include "rules/evaluate.h"
#include "store/bronnen/record_store.h"
#include "store/toets/rapport_store.h"
#include "toetsing/handelen.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/rapportcontrole.h"

namespace maatlat {

namespace {

void regel(std::string& uit, const Vastlegging& inhoud) {
    uit += inhoud.codeer();
    uit += '\n';
}

using Regeltoepassing = Uitkomst (*)(const Beslisregel&, const Telling&);

std::string oordeelOfGeen(const Toetsinhoud& inhoud, const Criterium& criterium,
                          Regeltoepassing pasToe) {
    const Beslisregel* regel = inhoud.kader->regel(*inhoud.regelset, criterium);
    const Uitkomst uitkomst = regel ? pasToe(*regel, tel(inhoud.scores, criterium)) : Uitkomst{};
    return uitkomst.oordeel ? std::string(naam(*uitkomst.oordeel)) : "geen";
}

template <class Record>
void voegRecordToe(std::string& uit, const Record& record) {
    regel(uit, {{std::string(naam(Recordvorm<Record>::kSoort)), std::to_string(record.nr)},
                {"inhoud", vastlegging(record).codeer()}});
}

/// The counts, which stay as they are when answers are erased. The sentences about them follow from
/// these, and may be worded better by then.
void voegToe(std::string& uit, const Steekproefuitkomst& van) {
    const std::string nr = std::to_string(van.steekproef.nr);
    Vastlegging kop{{"steekproef", nr},
                    {"titel", van.steekproef.titel},
                    {"formulier", van.steekproef.formulierHash},
                    {"vastlegging", van.steekproef.vastleggingHash},
                    {"gelezen", std::to_string(van.beoordeeld)},
                    {"dubbel", std::to_string(van.dubbelGelezen)}};
    // A toets that was frozen before such days were known has no line for them
    // (geldende_kalender.h).
    if (van.kalenderTot) kop.voegToe("kalender", std::to_string(*van.kalenderTot));
    regel(uit, kop);
    const auto telling = [&](const Vraaguitkomst& vraag, const std::string& waar,
                             const Groeptelling& een) {
        Vastlegging inhoud{{"steekproef", nr}, {"vraag", vraag.vraag.code}, {"van", waar}};
        for (const int aantal : {een.getrokken, een.vervangen, een.voldoet, een.voldoetNiet,
                                 een.nvt, een.open, een.nietVastTeStellen})
            inhoud.voegToe("aantal", std::to_string(aantal));
        regel(uit, inhoud);
    };
    for (const Vraaguitkomst& vraag : van.vragen) {
        for (std::size_t i = 0; i < vraag.groepen.size(); ++i)
            telling(vraag, "groep " + van.steekproef.groepen[i].naam, vraag.groepen[i]);
        telling(vraag, "gericht", vraag.gericht);
    }
}

/// What it tests again and how that stood, with which scores came along.
void voegToe(std::string& uit, const Toetsinhoud& inhoud, const Hertoets& van) {
    const Vastlegging kop{{"toets", std::to_string(van.van)},
                          {"editie", std::to_string(van.editie)},
                          {"dag", van.dag}};
    regel(uit, {{"hertoets", "eerder"}, {"inhoud", kop.codeer()}});
    for (const Verwachting* een : inhoud.kader->beoordeelde()) {
        const Vastlegging stand{
            {"was", std::string(naam(van.eerdereScore(een->code)))},
            {"nu", van.isOvergenomen(een->code) ? "overgenomen" : "beoordeeld"}};
        regel(uit, {{"hertoets", een->code}, {"inhoud", stand.codeer()}});
    }
}

std::string inhoudstekst(const Toetslezing& toets, const Toetsinhoud& inhoud,
                         Regeltoepassing pasToe) {
    std::string uit;
    regel(uit, {{"vorm", "1"},
                {"onderzoek", inhoud.kop.onderzoekId},
                {"organisatie", inhoud.kop.organisatie},
                {"soort", std::string(naam(inhoud.kop.soort))},
                {"kader", inhoud.kop.kaderHash},
                {"regelset", inhoud.kop.regelset}});
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        regel(uit, {{"verwachting", een->code},
                    {"score", std::string(naam(inhoud.scores.op(een->positie)))}});
    for (const Criterium* een : inhoud.kader->criteria())
        regel(uit, {{"criterium", een->code}, {"oordeel", oordeelOfGeen(inhoud, *een, pasToe)}});
    for (const auto& [sleutel, veld] : inhoud.velden)
        regel(
            uit,
            {{"veld", sleutel}, {"versie", std::to_string(veld.versie)}, {"waarde", veld.waarde}});
    for (const Bron& een : inhoud.bronnen)
        if (steekproefVan(een.nr) == 0) voegRecordToe(uit, een);
    for (const Bevinding& een : inhoud.bevindingen)
        if (steekproefVan(een.nr) == 0) voegRecordToe(uit, een);
    for (const Steekproefuitkomst& een : inhoud.steekproeven)
        voegToe(uit, een);
    // Last, as these came later: a toets without them is frozen as it always was.
    voorElkGewoonRecord([&]<class Record>() {
        for (const Record& een : recordStore::alle<Record>(toets))
            voegRecordToe(uit, een);
    });
    for (const auto& [code, gronden] : inhoud.grondslagen) {
        Vastlegging rust;
        for (const Steunpunt& een : gronden)
            rust.voegToe("bevinding", std::to_string(een.bevinding));
        regel(uit, {{"grondslag", code}, {"inhoud", rust.codeer()}});
    }
    for (const Gespreksverslag& een : recordStore::alle<Gespreksverslag>(toets))
        voegRecordToe(uit, een);
    if (inhoud.hertoets) voegToe(uit, inhoud, *inhoud.hertoets);
    return uit;
}

}  // namespace

std::string bevrorenInhoud(const Toetslezing& toets, const Toetsinhoud& inhoud) {
    return inhoudstekst(toets, inhoud, evaluate);
}

bool isOnveranderd(const Toetslezing& toets, const Toetsinhoud& inhoud,
                   const toetskopStore::Vaststelling& vaststelling) {
    const std::string erachter(bevrorenDelen(vaststelling.inhoud).verantwoording);
    const auto is = [&](Regeltoepassing pasToe) {
        return sha256Hex(inhoudstekst(toets, inhoud, pasToe) + erachter) == vaststelling.sha256;
    };
    return is(evaluate) || is(naarDeLetter);
}

toetskopStore::Vaststelling bevries(const ToetsTransactie& transactie, const Toetsinhoud& inhoud,
                                    Toetsstatus status, const Rapportmaker& maker,
                                    const Editieherkomst& herkomst) {
    toetskopStore::Vaststelling vaststelling;
    vaststelling.voorgelegdDoor = inhoud.kop.voorgelegdDoor;
    vaststelling.vastgesteldDoor = transactie.persoon().nr;
    vaststelling.inhoud = bevrorenInhoud(transactie, inhoud) + herkomst.blad.codeer();
    const auto drukAf = [&](const toetskopStore::Vaststelling& van) {
        return maker.maak(transactie,
                          {status, van.editie, van.wanneer, van.wanneer, van.sha256, herkomst});
    };
    return toetskopStore::stelVast(transactie, vaststelling, drukAf);
}

Rapportbestand bevrorenRapport(const Toetsinzage& toets, int editie) {
    const auto edities = toetskopStore::vaststellingen(toets);
    const auto laatste = static_cast<int>(edities.size());
    if (editie > laatste) throw Onvindbaar();
    // What an organisation took back before anybody opened it was never handed in to others.
    const bool zelf = toets.kop().soort == Toetssoort::zelfevaluatie;
    if (zelf && editie != 0 && editie != laatste && toets.persoon().nr != 0 &&
        !toets.doelwit().eigenOrganisatie)
        throw Onvindbaar();
    if (laatste == 0)
        throw Gebruikersfout(
            "Van deze toets is niet opgeslagen wat is vastgelegd. Vraag de beheerder "
            "om te kijken wat er mis is.");
    const auto& van = edities[static_cast<std::size_t>((editie == 0 ? laatste : editie) - 1)];
    auto rapport = rapportStore::lees(toets, van.editie);
    if (const std::string fout = rapportfout(toets, van, rapport); !fout.empty())
        throw Gebruikersfout(fout +
                             (rapport ? " Vraag de beheerder om een reservekopie van de database "
                                        "terug te zetten."
                                      : " Vraag de beheerder om te kijken wat er mis is."));
    return {std::move(rapport->kenmerk.naam), std::move(rapport->html)};
}

}  // namespace maatlat
