// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "domain/traject/trajectstap.h"
#include "rules/traject/traject.h"

/// What the issue says of the way from concept to publication, written down once more by hand, to
/// hold the table of the program against. Nothing here is made from that table.
namespace maatlat::test {

// stap | what somebody does | who | what must be so | where it leads | whether a reason is asked.
// "terug": to where it was offered from.
inline constexpr std::array kTrajectverwachting{
    // The team writes; a colleague reads, where the onderzoek has that.
    "lopend|vraag collegiale toets|team|volledig, met collegiale toets|collegiale toets|",
    "lopend|stuur voor wederhoor|team|volledig, zonder collegiale toets, met wederhoor|wederhoor|",
    "lopend|leg voor|team|volledig, zonder collegiale toets, zonder wederhoor, hiaten aanvaard|"
    "vaststelling|",
    "collegiale toets|maak opmerking|collega||collegiale toets|",
    "collegiale toets|keur goed|collega||goedgekeurd|",
    "collegiale toets|geef terug|collega||lopend|reden",
    "collegiale toets|neem terug|team||lopend|reden",
    "collegiale toets|draag over|coordinator||collegiale toets|reden",
    "goedgekeurd|vraag collegiale toets|team|volledig, met collegiale toets|collegiale toets|",
    "goedgekeurd|stuur voor wederhoor|team|volledig, met wederhoor, goedkeuring geldt|wederhoor|",
    "goedgekeurd|leg voor|team|volledig, zonder wederhoor, goedkeuring geldt, hiaten aanvaard|"
    "vaststelling|",
    "goedgekeurd|neem terug|team||lopend|reden",
    // The organisation answers; late is accepted until it is put up for adoption.
    "wederhoor|reageer|ontvanger||wederhoor|",
    "wederhoor|dien reactie in|verantwoordelijke||verwerking|",
    "wederhoor|verleng termijn|team||wederhoor|reden",
    "wederhoor|sluit wederhoor|team|termijn voorbij|verwerking|",
    "wederhoor|neem terug|team|nog geen editie|lopend|reden",
    "wederhoor|draag over|coordinator||wederhoor|reden",
    "verwerking|reageer|ontvanger|niet ingediend|verwerking|",
    "verwerking|dien reactie in|verantwoordelijke|niet ingediend|verwerking|",
    "verwerking|beoordeel punt|team||verwerking|",
    "verwerking|beslis mee|tweede lezer||verwerking|",
    "verwerking|verklaar verschil|team||verwerking|",
    "verwerking|heropen wederhoor|team|met wederhoor|wederhoor|reden",
    "verwerking|neem terug|team|nog geen editie|lopend|reden",
    "verwerking|leg voor|team|volledig, punten besloten, punten akkoord, verschillen verklaard, "
    "hiaten aanvaard|vaststelling|",
    "verwerking|draag over|coordinator||verwerking|reden",
    // Two adopt.
    "vaststelling|stel vast|tweede|volledig, punten besloten, punten akkoord, verschillen "
    "verklaard, "
    "hiaten aanvaard|vastgesteld|",
    "vaststelling|geef terug|tweede||terug|reden",
    "vaststelling|neem terug|eerste||terug|",
    "vaststelling|draag over|coordinator||vaststelling|reden",
    "vastgesteld|corrigeer|team||verwerking|reden",
    // The decision, and publication.
    "vastgesteld|maak publicatieversie|team|met publicatie|vastgesteld|",
    "vastgesteld|besluit tot publicatie|beslisser|met publicatie, publicatieversie klaar|besluit|",
    "besluit|reageer op besluit|organisatie|reactie open|besluit|",
    "besluit|schort op|beslisser||besluit|reden",
    "besluit|trek besluit in|beslisser||vastgesteld|reden",
    "besluit|publiceer|beslisser|publicatieversie klaar, dag bereikt, niet opgeschort|"
    "gepubliceerd|",
    "gepubliceerd|reageer op besluit|organisatie|reactie open|gepubliceerd|",
    "gepubliceerd|schort op|beslisser||gepubliceerd|reden",
    "gepubliceerd|trek publicatie in|beslisser||ingetrokken|reden",
    // An annulment does not wait for a next editie.
    "wederhoor|trek publicatie in|beslisser|staat gepubliceerd|wederhoor|reden",
    "verwerking|trek publicatie in|beslisser|staat gepubliceerd|verwerking|reden",
    "vaststelling|trek publicatie in|beslisser|staat gepubliceerd|vaststelling|reden",
    "vastgesteld|trek publicatie in|beslisser|staat gepubliceerd|vastgesteld|reden",
    "besluit|trek publicatie in|beslisser|staat gepubliceerd|besluit|reden",
    "gepubliceerd|corrigeer|team||verwerking|reden",
    "ingetrokken|wijzig melding|beslisser||ingetrokken|",
    "ingetrokken|corrigeer|team||verwerking|reden",
};

/// Who somebody is, as the issue says it under "Who may coincide".
inline bool isVolgensIssue(const std::string& wie, const Betrokkenheid& b) {
    const auto taak = [&](Taak een) { return b.heeft(een); };
    // Whoever worked there, or works for an organisation, inspects nothing here.
    const bool vreemd = b.werkteErbij || b.vtManagement;
    if (wie == "team") return b.inspecteur && b.inTeam && !vreemd;
    if (wie == "collega") return b.inspecteur && taak(Taak::collega) && !b.auteur && !vreemd;
    if (wie == "eerste") return b.inspecteur && b.inTeam && b.voorlegger && !vreemd;
    if (wie == "tweede") {
        const bool geenVanBeidenBuiten = b.auteur && b.voorleggerIsAuteur;
        return b.inspecteur && (b.inTeam || taak(Taak::vaststeller)) && !b.voorlegger &&
               !geenVanBeidenBuiten && !vreemd;
    }
    if (wie == "tweede lezer")
        return b.inspecteur && (b.inTeam || taak(Taak::tweedeLezer)) && !b.bezocht && !b.besliste &&
               !vreemd;
    const bool vanDeOrganisatie = b.vtManagement && b.eigenOrganisatie;
    if (wie == "ontvanger")
        return vanDeOrganisatie && (taak(Taak::ontvanger) || taak(Taak::verantwoordelijke));
    if (wie == "verantwoordelijke") return vanDeOrganisatie && taak(Taak::verantwoordelijke);
    if (wie == "organisatie") return vanDeOrganisatie;
    if (wie == "beslisser") return b.coordinator && !b.auteur && !vreemd;
    if (wie == "coordinator") return b.coordinator && !vreemd;
    throw std::logic_error("nobody is called " + wie);
}

inline Trajectvoorwaarde voorwaardeVolgensIssue(const std::string& woord) {
    using V = Trajectvoorwaarde;
    static const std::map<std::string, V> kWoorden{
        {"volledig", V::volledig},
        {"met collegiale toets", V::metCollegialeToets},
        {"zonder collegiale toets", V::zonderCollegialeToets},
        {"met wederhoor", V::metWederhoor},
        {"zonder wederhoor", V::zonderWederhoor},
        {"met publicatie", V::metPublicatie},
        {"goedkeuring geldt", V::goedkeuringGeldt},
        {"niet ingediend", V::nietIngediend},
        {"termijn voorbij", V::termijnVoorbij},
        {"punten besloten", V::puntenBesloten},
        {"punten akkoord", V::puntenAkkoord},
        {"verschillen verklaard", V::verschillenVerklaard},
        {"hiaten aanvaard", V::hiatenAanvaard},
        {"publicatieversie klaar", V::publicatieversieKlaar},
        {"dag bereikt", V::dagBereikt},
        {"niet opgeschort", V::nietOpgeschort},
        {"reactie open", V::reactieOpen},
        {"nog geen editie", V::nogGeenEditie},
        {"staat gepubliceerd", V::staatGepubliceerd}};
    return kWoorden.at(woord);
}

struct Trajectregel {
    Trajectstap van;
    Zet zet;
    std::string wie;
    std::set<Trajectvoorwaarde> als;
    std::optional<Trajectstap> naar;  ///< nothing: to where it was offered from
    bool metReden = false;
};

inline std::vector<std::string> gesplitst(std::string_view tekst, std::string_view bij) {
    std::vector<std::string> uit;
    for (std::size_t waar = 0; (waar = tekst.find(bij)) != std::string_view::npos;
         tekst.remove_prefix(waar + bij.size()))
        uit.emplace_back(tekst.substr(0, waar));
    uit.emplace_back(tekst);
    return uit;
}

inline const std::vector<Trajectregel>& trajectVolgensIssue() {
    static const std::vector<Trajectregel> kRegels = [] {
        std::vector<Trajectregel> uit;
        for (const std::string_view regel : kTrajectverwachting) {
            const auto deel = gesplitst(regel, "|");
            Trajectregel een{
                stapMetNaam(deel.at(0)).value(), zetMetNaam(deel.at(1)).value(), deel.at(2), {},
                stapMetNaam(deel.at(4)),         deel.at(5) == "reden"};
            if (!een.naar && deel.at(4) != "terug") throw std::logic_error(std::string(regel));
            if (!deel.at(3).empty())
                for (const std::string& woord : gesplitst(deel.at(3), ", "))
                    een.als.insert(voorwaardeVolgensIssue(woord));
            uit.push_back(std::move(een));
        }
        return uit;
    }();
    return kRegels;
}

/// The line of the issue for this; null: it may not.
inline const Trajectregel* regelVolgensIssue(Trajectstap van, Zet zet, const Betrokkenheid& wie) {
    const auto& regels = trajectVolgensIssue();
    const auto een = std::ranges::find_if(regels, [&](const Trajectregel& regel) {
        return regel.van == van && regel.zet == zet && isVolgensIssue(regel.wie, wie);
    });
    return een == regels.end() ? nullptr : &*een;
}

}  // namespace maatlat::test
