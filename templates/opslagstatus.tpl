{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#OPGESLAGEN}}<p data-versie="{{VERSIE}}" data-tijd="{{TIJD}}">Opgeslagen om {{TIJD}}</p>
{{/OPGESLAGEN}}
{{#CONCEPT}}
<p data-tijd="{{TIJD}}">Als concept opgeslagen om {{TIJD}}</p>
{{/CONCEPT}}
{{#NIET_OPGESLAGEN}}
<p>Niet opgeslagen. {{MELDING}} Kies Opslaan om te zien wat u kunt doen.</p>
{{/NIET_OPGESLAGEN}}
