// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/route.h"

namespace maatlat::web {

/// Every page of the application.
Routes alleRoutes();

// The parts of the application. Each is defined in the room that it is about; a new part gets its
// line here and one in routes.cpp.

/// Logging in and out, the first visit, one-time links, and one's own account.
Routes accountRoutes();

/// For the beheerder: people, and the log.
Routes beheerRoutes();

/// Whether we are well, for a proxy or a monitor.
Routes gezondRoutes();
/// Making reservekopieen, and which there are.
Routes reservekopieRoutes();

/// The manual, for everybody, also who is not logged in.
Routes hulpRoutes();

/// Where everybody begins.
Routes startRoutes();

/// Opening onderzoeken; choosing all teams of one; and who inspects an organisation where none is
/// open.
Routes onderzoekRoutes();
Routes teamRoutes();
Routes aanwijzingRoutes();

/// Testing again what was onvoldoende.
Routes hertoetsRoutes();

/// Who reads what, in words.
Routes lezersRoutes();

/// Correcting, extending, closing an onderzoek; and organisations over time.
Routes onderzoekBeheerRoutes();
Routes organisatieRoutes();

/// The story of an organisation; and verscherpt toezicht and measures of it.
Routes verhaalRoutes();
Routes toezichtRoutes();

/// Which steps the toetsen of an onderzoek pass, and their terms.
Routes stappenRoutes();

/// Naming somebody else for what a toets waits for.
Routes overdraagRoutes();

/// What follows an adopted toets: maatregelen, the plan, and its judgement by two.
Routes opvolgingRoutes();
Routes maatregelRoutes();
Routes planoordeelRoutes();

/// Adoption of a toets by two people.
Routes vaststelRoutes();

/// A colleague reads the frozen concept, says what strikes them, and approves it or not.
Routes collegialeToetsRoutes();

/// What is done with the points of an organisation: decisions, the second reader, the nawoord.
Routes verwerkingRoutes();

/// What changed since others read the concept, and to what each change belongs.
Routes verschilRoutes();

/// On which bevindingen a motivering rests, and what rests on a bron.
Routes rustRoutes();

/// What was taken away from a toets, to read and to bring back.
Routes weggehaaldRoutes();

/// Wederhoor as the team does it, and as the organisation answers.
Routes wederhoorRoutes();
Routes wederhoorreactieRoutes();
Routes wederhoorpuntRoutes();

/// How a plan is carried out after a toets was adopted: reports, verification, the end; later
/// terms; and audits of the organisation itself.
Routes voortgangRoutes();
Routes uitstelRoutes();
Routes eigenAuditRoutes();
Routes omvangRoutes();
Routes opvolgsteekproefRoutes();

/// What waits for somebody, for everybody in an onderzoek, and in one's own calendar.
Routes agendaRoutes();

/// The publicatieversie of a report; the decision to publish it, and publishing; what is published,
/// and what the organisation reads and says of it.
Routes publicatieversieRoutes();
Routes publicatieRoutes();
Routes openbaarRoutes();

/// Opening and handing in a zelfevaluatie.
Routes zelfevaluatieRoutes();
/// Who does a zelfevaluatie together.
Routes samenwerkenRoutes();
/// What a zelfevaluatie says beside another: scores of before to confirm, the years, the inspectie.
Routes zelfbeeldRoutes();

/// The sources of a toets: the list, a form per source, and the files that belong to documents.
Routes bronRoutes();

/// Lists and forms of the kinds of record that have no pages of their own.
Routes recordRoutes();

/// Who of the inspectie was at a bezoek.
Routes bezoekersRoutes();

/// What our script sends while somebody types: drafts of the forms with more than one field, and
/// text to show as it will look.
Routes conceptRoutes();

/// One bevinding at a time: its form, both versions after a conflict, and withdrawing it.
Routes bevindingRoutes();

/// The notes at a bron, and the bevindingen that are made of them.
Routes interviewRoutes();

/// The gespreksverslag of an interview, and what the person who was spoken with says of it.
Routes gespreksverslagRoutes();

/// Searching in the bevindingen of a toets.
Routes zoekRoutes();

/// The report of a toets while it is made, and what is still missing in it.
Routes rapportRoutes();

/// Scores that are given a second time: the draw and who does it, the scoring without seeing those
/// of the team, and both beside each other.
Routes scoretrekkingRoutes();
Routes tweedeScoresRoutes();
/// By what rule hertoetsen come where, and opening them together.
Routes hertoetskeuzeRoutes();

/// "Landelijk beeld": an onderzoek over all its organisations.
Routes landelijkRoutes();
Routes beeldRoutes();

/// Good practices of all rounds, and where an organisation stands beside the others.
Routes lerenRoutes();
/// What goes together, what other beslisregels would change, and rounds beside each other.
Routes samenhangRoutes();
Routes vergelijkRoutes();
Routes organisatierondesRoutes();
/// The national report of an onderzoek of one's own: texts, concept, adoption.
Routes landrapportRoutes();

/// A toets at a glance, its criteria one by one, and the texts that belong to none.
Routes toetsRoutes();

/// All verwachtingen of a toets in one table, and to whom they are assigned.
Routes toetstabelRoutes();
/// Remarks of the team beside the fields of a toets.
Routes veldopmerkingRoutes();

/// Saving the fields of a toets, one at a time, and their drafts.
Routes veldRoutes();

/// Every version of a field, or of a record like a bevinding or a bron, and bringing one back.
Routes geschiedenisRoutes();
Routes wijzigingRoutes();
Routes wisRoutes();

/// Reading a dossier of a steekproef, and talking over what two readers answered differently.
Routes lezingRoutes();

/// What the dossiers of a steekproef say, and how alike those who read them were: of one toets, and
/// over all toetsen of an onderzoek.
Routes uitkomstRoutes();

/// The dossiersteekproeven of a toets: from a list to a plan and a draw, and the page of what was
/// drawn.
Routes steekproefRoutes();

/// What changes a steekproef beside a draw, always with a reason: replace a dossier, add one that
/// was picked on purpose, give the whole up.
Routes steekproefWijzigRoutes();

/// What the organisation gets of a steekproef: the certificate of the draw, and the key that leads
/// from pseudonyms back to dossiers.
Routes steekproefSleutelRoutes();

/// How long answers on dossiers are kept: of one steekproef, of all that somebody may read, and
/// what the beheerder chose for new ones.
Routes bewaartermijnRoutes();

}  // namespace maatlat::web
