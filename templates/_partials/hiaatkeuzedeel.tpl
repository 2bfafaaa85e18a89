{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="hiaatkeuzes">
<h3>Wat ontbreekt en zo mag blijven</h3>
<p>{{INLEIDING}}</p>
{{#SOORT}}
<div class="hiaatkeuze">
{{#SAMEN}}
{{>FORMULIERVELD}}
{{/SAMEN}}
{{#EIGEN}}
<details{{#OPEN}} open{{/OPEN}}>
<summary>Een eigen reden voor één ervan<span class="alleen-gehoord">: {{WAARBIJ}}</span></summary>
{{>FORMULIERVELD}}
</details>
{{/EIGEN}}
</div>
{{/SOORT}}
</div>
