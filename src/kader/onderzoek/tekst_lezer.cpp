// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/tekst_lezer.h"

#include "kader/onderzoek/feiten_lezer.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

std::vector<Opmerking> opmerkingen(Velden& velden, std::string_view veld, unsigned soorten,
                                   const Kaderverwijzing& verwijzing, Meldingen& meldingen) {
    std::vector<Opmerking> alle;
    for (const Knoop& een : velden.lijst(veld, false)) {
        Opmerking opmerking;
        Velden delen(een, meldingen, "een deel van " + std::string(veld));
        if (const auto code = delen.verplicht("code"))
            opmerking.code = verwijzing.code(*code, soorten);
        opmerking.tekst = delen.tekst("tekst");
        delen.klaar();
        alle.push_back(std::move(opmerking));
    }
    return alle;
}

std::vector<GoodPractice> goodPractices(Velden& velden, const Kaderverwijzing& verwijzing,
                                        Meldingen& meldingen) {
    std::vector<GoodPractice> alle;
    for (const Knoop& een : velden.lijst("good_practices", false)) {
        GoodPractice practice;
        Velden delen(een, meldingen, "een good practice");
        if (const auto thema = delen.verplicht("thema"))
            practice.thema = verwijzing.code(*thema, Kaderverwijzing::thema);
        practice.tekst = delen.tekst("tekst");
        practice.organisaties = verwijzing.organisaties(delen.lijst("organisaties", false));
        delen.klaar();
        alle.push_back(std::move(practice));
    }
    return alle;
}

}  // namespace

Toetstekst leesToetstekst(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    const Kaderverwijzing verwijzing(kader, organisaties, meldingen);
    Velden velden(document.wortel(), meldingen, "de toetstekst");
    velden.soort("toetstekst");

    Toetstekst tekst;
    if (const auto naam = velden.verplicht("organisatie"))
        tekst.organisatie = verwijzing.organisatie(*naam);
    tekst.bron = velden.tekst("bron");
    tekst.periode = velden.tekst("periode");
    tekst.maatregelenVoor = velden.datum("maatregelen_voor", false);
    tekst.inleiding = velden.teksten("inleiding", false);
    tekst.bevindingen = opmerkingen(velden, "bevindingen",
                                    Kaderverwijzing::verwachting | Kaderverwijzing::criterium,
                                    verwijzing, meldingen);
    tekst.verbeterpunten =
        opmerkingen(velden, "verbeterpunten", Kaderverwijzing::verwachting, verwijzing, meldingen);
    tekst.aandachtspunten =
        opmerkingen(velden, "aandachtspunten", Kaderverwijzing::criterium, verwijzing, meldingen);
    tekst.goodPractices = goodPractices(velden, verwijzing, meldingen);
    tekst.verantwoording = velden.teksten("verantwoording", false);
    velden.klaar();
    meldingen.werpAlsNodig();
    return tekst;
}

LandelijkeTekst leesLandelijkeTekst(std::string_view inhoud, const std::string& bestand,
                                    const Toetsingskader& kader, const Naamregister& organisaties) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    const Kaderverwijzing verwijzing(kader, organisaties, meldingen);
    Velden velden(document.wortel(), meldingen, "de landelijke tekst");
    velden.soort("landelijke_tekst");

    LandelijkeTekst tekst;
    tekst.bron = velden.tekst("bron");
    tekst.leeswijzer = velden.teksten("leeswijzer", false);
    tekst.inleiding = velden.teksten("inleiding", false);
    const auto lees = [&](std::string_view veld, unsigned soorten) {
        return opmerkingen(velden, veld, soorten, verwijzing, meldingen);
    };
    tekst.gaatGoed = lees("gaat_goed", Kaderverwijzing::criterium);
    tekst.moetBeter = lees("moet_beter", Kaderverwijzing::criterium);
    tekst.toelichtingen = lees("toelichtingen", Kaderverwijzing::verwachting);
    tekst.goodPractices = goodPractices(velden, verwijzing, meldingen);
    tekst.onderzoeksopzet = velden.teksten("onderzoeksopzet", false);
    tekst.vervolg = velden.teksten("vervolg", false);
    tekst.feiten = leesFeiten(velden, verwijzing, meldingen);
    velden.klaar();
    meldingen.werpAlsNodig();
    return tekst;
}

}  // namespace maatlat
