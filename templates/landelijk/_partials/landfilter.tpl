{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<details class="landfilter niet-op-papier"{{#OPEN}} open{{/OPEN}}>
<summary>Filteren</summary>
<form class="zoeken teamzoek" method="get" action="{{FILTERPAD}}">
{{#VELDEN}}
{{>FORMULIERVELD}}
{{/VELDEN}}
<button type="submit">Toon</button>
</form>
</details>
{{#AAN}}
<div class="explanation">
<p><b>Dit is een deel van het beeld.</b> {{HOEVEEL}} De aantallen op deze pagina gaan alleen daarover:</p>
<ul>
{{#EEN}}
<li>{{FILTERTEKST}}</li>
{{/EEN}}
</ul>
<p><a href="{{LEEGPAD}}">Toon alles</a></p>
</div>
{{/AAN}}
