{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veld">
<label for="{{ID}}">{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</label>{{>VELDUITLEG}}
<textarea{{#ELDERS}} form="{{ELDERS}}"{{/ELDERS}} id="{{ID}}" name="{{NAAM}}" rows="{{REGELS}}"{{#BEGRENSD}} data-langste="{{LANGSTE}}"{{/BEGRENSD}}{{#MET_OPMAAK}} data-voorbeeld="{{ID}}-voorbeeld"{{/MET_OPMAAK}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}{{#ONGELDIG}} aria-invalid="true" class="error"{{/ONGELDIG}}>
{{WAARDE:pre_escape}}</textarea>
{{#VOORBEELD}}
<div class="voorbeeld" id="{{ID}}-voorbeeld" hidden></div>
{{/VOORBEELD}}
</div>
