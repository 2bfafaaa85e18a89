{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MAG_OPENEN}}
<p><a class="button" href="/onderzoek/nieuw">Onderzoek openen</a></p>
{{/MAG_OPENEN}}
{{#GEEN_ONDERZOEKEN}}
<p>Er is nog geen onderzoek.</p>
{{/GEEN_ONDERZOEKEN}}
{{#ONDERZOEKEN}}
<p><a href="/landelijk">Landelijk beeld over alle onderzoeken</a></p>
<ul class="toetslijst">
{{#ONDERZOEK}}
<li>
<h2><a href="{{PAD}}">{{NAAM}}</a></h2>
<p class="bij">{{TOEZICHTHOUDER}} · {{PERIODE}}</p>
<p>{{TOETSEN}}</p>
{{#MAG_TEAM}}
<p><a href="{{TEAM_PAD}}">Teams van {{TEAM_VAN}}</a></p>
<p><a href="{{WACHT_PAD}}">Wat op wie wacht in {{TEAM_VAN}}</a></p>
{{/MAG_TEAM}}
{{#MAG_STAPPEN}}
<p><a href="{{STAPPEN_PAD}}">Stappen van {{STAPPEN_VAN}}</a></p>
{{/MAG_STAPPEN}}
</li>
{{/ONDERZOEK}}
</ul>
{{>BLADERBALK}}
{{/ONDERZOEKEN}}
{{>PAGINAVOET}}
